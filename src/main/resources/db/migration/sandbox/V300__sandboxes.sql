-- One simulated cloud. The version makes two changes at once notice each other.
CREATE TABLE sandbox (
    id      text        PRIMARY KEY,
    owner   text,
    tenant  text        NOT NULL UNIQUE,
    key     text        NOT NULL,
    version bigint      NOT NULL DEFAULT 0,
    state   jsonb       NOT NULL,
    created timestamptz NOT NULL,
    used    timestamptz NOT NULL
);

CREATE INDEX sandbox_of_owner ON sandbox (owner, used DESC) WHERE owner IS NOT NULL;

-- Numbers events without gaps and in the order in which they are committed: whoever appends holds this row until then.
CREATE TABLE sandbox_log (
    sandbox text   PRIMARY KEY REFERENCES sandbox ON DELETE CASCADE,
    last    bigint NOT NULL DEFAULT 0
);

CREATE TABLE sandbox_event (
    sandbox text        NOT NULL REFERENCES sandbox ON DELETE CASCADE,
    number  bigint      NOT NULL,
    at      timestamptz NOT NULL,
    event   jsonb       NOT NULL,
    PRIMARY KEY (sandbox, number)
);
