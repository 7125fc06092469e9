  a = _("Help");
  b = ngettext ("%u place", "%u places", n);
