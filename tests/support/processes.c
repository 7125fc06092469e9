/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "support/processes.h"

typedef struct
{
  char name[32];
  char state;
  int  parent;
} Process;

/* FALSE: it is gone. */
static gboolean
read_process (int      pid,
              Process *ret_process)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/stat", pid);
  g_autofree char *stat = NULL;
  const char *end;

  if (!g_file_get_contents (path, &stat, NULL, NULL /* may fail: it is gone */))
    return FALSE;

  end = strrchr (stat, ')');

  return end != NULL && sscanf (stat, "%*d (%31[^)]", ret_process->name) == 1
         && sscanf (end + 1, " %c %d", &ret_process->state, &ret_process->parent) == 2;
}

static gboolean
is_dead (const Process *process)
{
  return process->state == 'Z' || process->state == 'X';
}

gboolean
panal_processes_is_alive (int pid)
{
  Process process;

  return read_process (pid, &process) && !is_dead (&process);
}

static gboolean
is_below (int pid)
{
  Process process;

  while (pid > 1 && read_process (pid, &process))
    {
      if (process.parent == getpid ())
        return TRUE;
      pid = process.parent;
    }

  return FALSE;
}

GPtrArray *
panal_processes_list (const char *prefix)
{
  GPtrArray *pids = g_ptr_array_new ();
  g_autoptr(GDir) dir = g_dir_open ("/proc", 0, NULL);

  for (const char *entry = g_dir_read_name (dir); entry != NULL; entry = g_dir_read_name (dir))
    {
      int pid = atoi (entry);
      Process process;

      if (pid > 0 && read_process (pid, &process) && !is_dead (&process) && g_str_has_prefix (process.name, prefix)
          && is_below (pid))
        g_ptr_array_add (pids, GINT_TO_POINTER (pid));
    }

  return pids;
}

guint
panal_processes_count_dead (void)
{
  g_autoptr(GDir) dir = g_dir_open ("/proc", 0, NULL);
  guint n = 0;

  for (const char *entry = g_dir_read_name (dir); entry != NULL; entry = g_dir_read_name (dir))
    {
      Process process;

      if (atoi (entry) > 0 && read_process (atoi (entry), &process) && is_dead (&process) && process.parent == getpid ())
        n++;
    }

  return n;
}
