-- An answer is kept as one line of text, whatever the kind of its question: "chosen a b", "placed part=place", "written words".
ALTER TABLE study_attempt ADD COLUMN answer text;

UPDATE study_attempt SET answer = 'chosen ' || coalesce(
    (SELECT string_agg(option, ' ' ORDER BY option) FROM study_choice WHERE attempt = study_attempt.id AND chosen), '');

ALTER TABLE study_attempt ALTER COLUMN answer SET NOT NULL;

DROP TABLE study_choice;
