-- States of sandboxes that their learners can go back to.
CREATE TABLE sandbox_snapshot (
    sandbox text        NOT NULL REFERENCES sandbox ON DELETE CASCADE,
    name    text        NOT NULL,
    state   jsonb       NOT NULL,
    taken   timestamptz NOT NULL,
    PRIMARY KEY (sandbox, name)
);
