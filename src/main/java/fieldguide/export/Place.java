package fieldguide.export;

import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import fieldguide.content.StudyModule;

/**
 * Where something stands in a source file.
 *
 * @param line of its first character, counted from 1
 * @param column of its first character in that line, counted from 1 in UTF-16 units
 * @param lastLine of its last character, counted from 1
 */
record Place(String file, int line, int column, int lastLine) {

    static Place of(SourceSpan span, StudyModule module) {
        int column = module.units().stream().flatMap(u -> u.sources().stream()).filter(s -> s.file().equals(span.file())).findFirst()
                .map((SourceText s) -> span.start() - s.startOf(span.firstLine()) + 1).orElse(1);
        return new Place(span.file(), span.firstLine(), column, span.lastLine());
    }

    /** As compilers print it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
