/* expect@0: 'util' is no noun */
