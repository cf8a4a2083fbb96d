package fieldguide.guide.brief;

import fieldguide.guide.language.Phrase;

/** One way in which notes are briefer than sentences. */
interface Rule {
    /** Notes what can go or be said in fewer words; nothing that is {@link Edits#isFixed fixed} is ever touched. */
    void mark(Phrase phrase, Edits edits);
}
