  /* _("Nothing") */ a = "b";
