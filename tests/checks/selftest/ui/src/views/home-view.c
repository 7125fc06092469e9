  a = gtk_label_new (_("Help"));
  b = gtk_label_new ("Help"); // expect: people read "Help"
  c = gtk_label_new ("");
  d = gtk_label_new ("12 %s");
  gtk_button_set_label (GTK_BUTTON (e), _("Back"));
  gtk_label_set_text (GTK_LABEL (e),
                      title);
  gtk_window_set_title (window, "Panal kiosk"); // expect: people read "Panal kiosk"
  gtk_accessible_update_property (x, GTK_ACCESSIBLE_PROPERTY_LABEL, "Close", -1); // expect: people read "Close"
  gtk_accessible_update_property (x, GTK_ACCESSIBLE_PROPERTY_LABEL, _("Close"), -1);
