-- An event is written with every call. Checking for each that its sandbox is there costs more than writing it, and the
-- statement that writes it has just seen the sandbox. Events go with their sandbox all the same; the name puts this
-- trigger behind the one that takes the row of the log, for which a writer of events would still be waited.
ALTER TABLE sandbox_event DROP CONSTRAINT sandbox_event_sandbox_fkey;

CREATE FUNCTION forget_events_of_sandbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM sandbox_event WHERE sandbox = OLD.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER sandbox_events_go AFTER DELETE ON sandbox FOR EACH ROW EXECUTE FUNCTION forget_events_of_sandbox();
