-- Every page of a quiz asks what was answered in its sitting.
CREATE INDEX study_attempt_of_sitting ON study_attempt (owner, sitting, id);
