-- What a sandbox is asked many times a second leaves thousands of events, and a row for each costs more than all the rest.
-- A row holds events that came one after the other, as an array of JSON; its number is that of the last of them.
ALTER TABLE sandbox_event RENAME COLUMN event TO events;
UPDATE sandbox_event SET events = '[' || events || ']';
ALTER TABLE sandbox_event DROP COLUMN at;
