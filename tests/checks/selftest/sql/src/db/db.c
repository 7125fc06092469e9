x = "SELECT 1";
