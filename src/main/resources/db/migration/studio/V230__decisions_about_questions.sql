-- Whether an instructor wants a revision of a question to be asked or held back, whatever its figures say.
CREATE TABLE studio_decision (
    module     text        NOT NULL,
    question   text        NOT NULL,
    revision   text        NOT NULL,
    decision   text        NOT NULL,
    decided_by text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (module, question, revision)
);

-- Figures of a question are made of first answers, module by module.
CREATE INDEX study_attempt_first_of_module ON study_attempt (module) WHERE first;
