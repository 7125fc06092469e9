/* expect@0: cannot fail */
