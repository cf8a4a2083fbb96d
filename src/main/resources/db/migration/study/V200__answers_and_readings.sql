-- One answer to one question. A form's token makes sending it twice harmless.
CREATE TABLE study_attempt (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner    text        NOT NULL,
    token    text        NOT NULL,
    sitting  text        NOT NULL,
    module   text        NOT NULL,
    quiz     text        NOT NULL,
    question text        NOT NULL,
    revision text        NOT NULL,
    correct  boolean     NOT NULL,
    first    boolean     NOT NULL,
    at       timestamptz NOT NULL,
    UNIQUE (owner, token)
);

CREATE INDEX study_attempt_of_question ON study_attempt (owner, module, question, id);

-- Statistics rest on first answers, so there must never be two of them.
CREATE UNIQUE INDEX study_attempt_first ON study_attempt (owner, module, question, revision) WHERE first;

CREATE TABLE study_choice (
    attempt bigint  NOT NULL REFERENCES study_attempt ON DELETE CASCADE,
    option  text    NOT NULL,
    chosen  boolean NOT NULL,
    correct boolean NOT NULL,
    PRIMARY KEY (attempt, option)
);

CREATE TABLE study_reading (
    owner    text        NOT NULL,
    module   text        NOT NULL,
    unit     text        NOT NULL,
    visited  timestamptz NOT NULL,
    finished timestamptz,
    PRIMARY KEY (owner, module, unit)
);
