-- Every page of the queue asks for the review that can be taken back, however many there are of others.
CREATE INDEX study_review_latest ON study_review (owner, id) WHERE origin = 'REVIEW';
