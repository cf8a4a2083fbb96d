-- Nodes remember sandboxes. Whoever changes one tells them all, in the same transaction, which version is the newest now;
-- of one that is deleted no version is new enough.
CREATE FUNCTION tell_of_sandbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('sandbox', OLD.id || ' ' || CASE TG_OP WHEN 'DELETE' THEN 9223372036854775807 ELSE NEW.version END);
    RETURN NULL;
END
$$;

CREATE TRIGGER sandbox_changes_told AFTER UPDATE OF version OR DELETE ON sandbox FOR EACH ROW EXECUTE FUNCTION tell_of_sandbox();
