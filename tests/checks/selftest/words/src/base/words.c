/* TODO: later */ // expect: 'TODO'
static const char *path = "/srv/panal"; // expect: '/srv': this is a path of one machine
static const char *mine = "/home/somebody"; // expect: '/home/s'
static const char *free_of_it = "srv/panal, /homework, https://example.org/srv/home/";
static const char *text = "Lorem ipsum dolor"; // expect: 'Lorem ipsum'
/* a dummy printer */ // expect: 'dummy': nothing in src only pretends
/* gtk_widget_show (widget) in a comment is only talk, and so is a shackle */
  gtk_widget_show (widget); // expect: 'gtk_widget_show' may not be called; instead: gtk_widget_set_visible
  gtk_widget_show_all_our_own (widget);
  gtk_dialog_new (); // expect: 'gtk_dialog_new' may not be called
  name = "gtk_dialog_new ()";
  strcpy (a, b); // expect: 'strcpy' may not be called; instead: g_strlcpy
<<<<<<< HEAD // expect: two versions met here
