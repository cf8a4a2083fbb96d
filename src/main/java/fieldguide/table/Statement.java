package fieldguide.table;

import fieldguide.content.Prose;

/**
 * What a sentence says of a subject in one respect.
 *
 * @param key the same for statements that belong into one row
 * @param label the row's name, if this statement names it
 * @param said the rest of the sentence
 * @param full the whole sentence
 * @param common whether the respect is worth a row even where other subjects are silent about it
 */
record Statement(String key, Prose label, Prose said, Prose full, boolean common) {
    /** The same as part of a longer sentence. */
    Statement saidIn(Prose whole) {
        return new Statement(key, label, said, whole, common);
    }
}
