a = "Select a language";
b = "SELECT title FROM topic"; // expect: SQL in a C string
c = "PRAGMA quick_check"; // expect: SQL in a C string
d = "BEGIN"; // expect: SQL in a C string
e = "DELETED"; /* CREATE */
