-- Which languages does the snapshot offer, in the publisher's order?
-- -> tag, name, direction
-- scans: a dozen rows, read once when a snapshot is opened
SELECT tag, name, direction FROM language ORDER BY position, tag;
