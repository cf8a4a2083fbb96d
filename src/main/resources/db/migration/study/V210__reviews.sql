-- One recall, and what it led to. Rows are added and never changed, but for their owner when a guest signs up.
CREATE TABLE study_review (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner      text             NOT NULL,
    token      text             NOT NULL,
    home       text             NOT NULL,
    item       text             NOT NULL,
    revision   text             NOT NULL,
    origin     text             NOT NULL,
    grade      text             NOT NULL,
    at         timestamptz      NOT NULL,
    day        date             NOT NULL,
    previous   bigint           REFERENCES study_review,
    stability  double precision NOT NULL,
    difficulty double precision NOT NULL,
    stage      text             NOT NULL,
    step       integer          NOT NULL,
    due        timestamptz      NOT NULL,
    lapses     integer          NOT NULL,
    days       integer          NOT NULL,
    recalled   date,
    UNIQUE (owner, token)
);

CREATE INDEX study_review_of_day ON study_review (owner, day);
CREATE INDEX study_review_previous ON study_review (previous);

-- Reviews that were taken back.
CREATE TABLE study_undo (
    review bigint      PRIMARY KEY REFERENCES study_review,
    at     timestamptz NOT NULL
);

-- Which review holds for an item now; none for one that was put into the queue and not asked yet.
CREATE TABLE study_card (
    owner    text    NOT NULL,
    home     text    NOT NULL,
    item     text    NOT NULL,
    revision text    NOT NULL,
    review   bigint  REFERENCES study_review,
    version  integer NOT NULL,
    wanted   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (owner, home, item, revision)
);

CREATE INDEX study_card_review ON study_card (review);

CREATE TABLE study_pace (
    owner   text PRIMARY KEY,
    zone    text,
    fresh   integer NOT NULL,
    reviews integer NOT NULL
);
