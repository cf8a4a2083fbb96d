-- Links under which others may look at a sandbox. Of the secret part only a digest is kept.
CREATE TABLE sandbox_share (
    digest  text        PRIMARY KEY,
    sandbox text        NOT NULL REFERENCES sandbox ON DELETE CASCADE,
    label   text        NOT NULL,
    created timestamptz NOT NULL
);

CREATE INDEX sandbox_share_of_sandbox ON sandbox_share (sandbox, created);
