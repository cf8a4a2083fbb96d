CREATE TABLE account (
    id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name          TEXT        NOT NULL,
    name_key      TEXT        NOT NULL UNIQUE,
    password_hash TEXT        NOT NULL,
    role          TEXT        NOT NULL CHECK (role IN ('LEARNER', 'INSTRUCTOR', 'ADMIN')),
    created       TIMESTAMPTZ NOT NULL
);

COMMENT ON COLUMN account.name_key IS 'the same for names that people take for the same: NFKC, lower case';

CREATE TABLE failed_sign_in (
    id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name_key TEXT        NOT NULL,
    address  TEXT        NOT NULL,
    at       TIMESTAMPTZ NOT NULL
);

CREATE INDEX failed_sign_in_by_name ON failed_sign_in (name_key, at);
CREATE INDEX failed_sign_in_by_address ON failed_sign_in (address, at);

CREATE TABLE newcomer (
    id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    address TEXT        NOT NULL,
    at      TIMESTAMPTZ NOT NULL
);

CREATE INDEX newcomer_by_address ON newcomer (address, at);
