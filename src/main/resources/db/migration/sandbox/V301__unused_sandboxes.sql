-- Sandboxes that programs made and left are looked up by when they were last used.
CREATE INDEX sandbox_without_owner ON sandbox (used) WHERE owner IS NULL;
