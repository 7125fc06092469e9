/* expect@0: no rank */
