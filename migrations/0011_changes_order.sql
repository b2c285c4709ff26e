-- The order in which followers read the log: by writer, then by number. Numbers alone are not enough: a transaction may
-- draw a low number and commit after a higher one was read.

create index changes_order_idx on changes (transaction_id, cursor);
