  a = _("Rights"); /* expect@0: po/POTFILES.in does not list it */
