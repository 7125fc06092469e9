/* expect@3: too_long has 101 lines, more than 100 */
static void
too_long (void)
{
  step (1);
  step (1);
  step (2);
  step (3);
  step (4);
  step (5);
  step (6);
  step (7);
  step (8);
  step (9);
  step (10);
  step (11);
  step (12);
  step (13);
  step (14);
  step (15);
  step (16);
  step (17);
  step (18);
  step (19);
  step (20);
  step (21);
  step (22);
  step (23);
  step (24);
  step (25);
  step (26);
  step (27);
  step (28);
  step (29);
  step (30);
  step (31);
  step (32);
  step (33);
  step (34);
  step (35);
  step (36);
  step (37);
  step (38);
  step (39);
  step (40);
  step (41);
  step (42);
  step (43);
  step (44);
  step (45);
  step (46);
  step (47);
  step (48);
  step (49);
  step (50);
  step (51);
  step (52);
  step (53);
  step (54);
  step (55);
  step (56);
  step (57);
  step (58);
  step (59);
  step (60);
  step (61);
  step (62);
  step (63);
  step (64);
  step (65);
  step (66);
  step (67);
  step (68);
  step (69);
  step (70);
  step (71);
  step (72);
  step (73);
  step (74);
  step (75);
  step (76);
  step (77);
  step (78);
  step (79);
  step (80);
  step (81);
  step (82);
  step (83);
  step (84);
  step (85);
  step (86);
  step (87);
  step (88);
  step (89);
  step (90);
  step (91);
  step (92);
  step (93);
  step (94);
  step (95);
  step (96);
  step (97);
}

static void
panal_x_class_init (PanalXClass *klass)
{
  bind (1);
  bind (2);
  bind (3);
  bind (4);
  bind (5);
  bind (6);
  bind (7);
  bind (8);
  bind (9);
  bind (10);
  bind (11);
  bind (12);
  bind (13);
  bind (14);
  bind (15);
  bind (16);
  bind (17);
  bind (18);
  bind (19);
  bind (20);
  bind (21);
  bind (22);
  bind (23);
  bind (24);
  bind (25);
  bind (26);
  bind (27);
  bind (28);
  bind (29);
  bind (30);
  bind (31);
  bind (32);
  bind (33);
  bind (34);
  bind (35);
  bind (36);
  bind (37);
  bind (38);
  bind (39);
  bind (40);
  bind (41);
  bind (42);
  bind (43);
  bind (44);
  bind (45);
  bind (46);
  bind (47);
  bind (48);
  bind (49);
  bind (50);
  bind (51);
  bind (52);
  bind (53);
  bind (54);
  bind (55);
  bind (56);
  bind (57);
  bind (58);
  bind (59);
  bind (60);
  bind (61);
  bind (62);
  bind (63);
  bind (64);
  bind (65);
  bind (66);
  bind (67);
  bind (68);
  bind (69);
  bind (70);
  bind (71);
  bind (72);
  bind (73);
  bind (74);
  bind (75);
  bind (76);
  bind (77);
  bind (78);
  bind (79);
  bind (80);
  bind (81);
  bind (82);
  bind (83);
  bind (84);
  bind (85);
  bind (86);
  bind (87);
  bind (88);
  bind (89);
  bind (90);
  bind (91);
  bind (92);
  bind (93);
  bind (94);
  bind (95);
  bind (96);
  bind (97);
  bind (98);
  bind (99);
  bind (100);
  bind (101);
  bind (102);
  bind (103);
  bind (104);
  bind (105);
  bind (106);
  bind (107);
  bind (108);
  bind (109);
  bind (110);
  bind (111);
  bind (112);
  bind (113);
  bind (114);
  bind (115);
  bind (116);
  bind (117);
  bind (118);
  bind (119);
  bind (120);
}

static const char * const table[] =
{
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20",
  "21",
  "22",
  "23",
  "24",
  "25",
  "26",
  "27",
  "28",
  "29",
  "30",
  "31",
  "32",
  "33",
  "34",
  "35",
  "36",
  "37",
  "38",
  "39",
  "40",
  "41",
  "42",
  "43",
  "44",
  "45",
  "46",
  "47",
  "48",
  "49",
  "50",
  "51",
  "52",
  "53",
  "54",
  "55",
  "56",
  "57",
  "58",
  "59",
  "60",
  "61",
  "62",
  "63",
  "64",
  "65",
  "66",
  "67",
  "68",
  "69",
  "70",
  "71",
  "72",
  "73",
  "74",
  "75",
  "76",
  "77",
  "78",
  "79",
  "80",
  "81",
  "82",
  "83",
  "84",
  "85",
  "86",
  "87",
  "88",
  "89",
  "90",
  "91",
  "92",
  "93",
  "94",
  "95",
  "96",
  "97",
  "98",
  "99",
  "100",
  "101",
  "102",
  "103",
  "104",
  "105",
  "106",
  "107",
  "108",
  "109",
  "110",
  "111",
  "112",
  "113",
  "114",
  "115",
  "116",
  "117",
  "118",
  "119",
  "120",
};

static void
just_right (int    a,
            char **b)
{
  const char *text = "}";
  step (1);
  step (2);
  step (3);
  step (4);
  step (5);
  step (6);
  step (7);
  step (8);
  step (9);
  step (10);
  step (11);
  step (12);
  step (13);
  step (14);
  step (15);
  step (16);
  step (17);
  step (18);
  step (19);
  step (20);
  step (21);
  step (22);
  step (23);
  step (24);
  step (25);
  step (26);
  step (27);
  step (28);
  step (29);
  step (30);
  step (31);
  step (32);
  step (33);
  step (34);
  step (35);
  step (36);
  step (37);
  step (38);
  step (39);
  step (40);
  step (41);
  step (42);
  step (43);
  step (44);
  step (45);
  step (46);
  step (47);
  step (48);
  step (49);
  step (50);
  step (51);
  step (52);
  step (53);
  step (54);
  step (55);
  step (56);
  step (57);
  step (58);
  step (59);
  step (60);
  step (61);
  step (62);
  step (63);
  step (64);
  step (65);
  step (66);
  step (67);
  step (68);
  step (69);
  step (70);
  step (71);
  step (72);
  step (73);
  step (74);
  step (75);
  step (76);
  step (77);
  step (78);
  step (79);
  step (80);
  step (81);
  step (82);
  step (83);
  step (84);
  step (85);
  step (86);
  step (87);
  step (88);
  step (89);
  step (90);
  step (91);
  step (92);
  step (93);
  step (94);
  step (95);
}
