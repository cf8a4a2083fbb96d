package fieldguide.guide.language;

import fieldguide.content.Prose;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes words out of prose. */
public final class Splice {
    /** Programs whose names are written small, as they are typed. */
    private static final Set<String> TOOLS = Lexicon.words("npm npx kubectl az azcopy git dotnet pip pip3 curl wget docker apt apt-get sudo ssh "
            + "scp bash zsh sed awk grep tar yarn node conda terraform helm kubelet kubeadm etcd systemd cron jq ping sqlcmd bcp wsl");

    /** Names of Azure's regions, as commands take them. */
    private static final Pattern REGION = Pattern.compile("(?:north|south|east|west|central|us|uk|japan|korea|france|germany|brazil|canada|"
            + "australia|india|asia|europe|africa|norway|sweden|switzerland|uae){2,}");

    private Splice() {}

    /** The prose without the words from one index to another, and without the blank they leave. */
    public static Prose without(Phrase phrase, int from, int to) {
        Prose before = phrase.slice(0, from);
        Prose after = phrase.from(to);
        return before.isBlank() ? after : after.isBlank() ? before : join(phrase, before, from, after, to);
    }

    private static Prose join(Phrase phrase, Prose before, int from, Prose after, int to) {
        Word last = phrase.words().get(from - 1);
        boolean tight = phrase.words().get(to).from() == phrase.words().get(to - 1).to();
        Prose all = phrase.prose();
        return !tight && all.length() > last.to() && Character.isWhitespace(all.charAt(last.to()))
                ? before.plus(all.slice(last.to(), last.to() + 1)).plus(after) : tight ? before.plus(after) : before.plus(" ").plus(after);
    }

    public static Prose joined(List<Prose> parts, String between) {
        Prose all = parts.getFirst();
        for (Prose part : parts.subList(1, parts.size())) {
            all = all.plus(between).plus(part);
        }
        return all;
    }

    /** Prose with a capital at its beginning, unless it begins with code or with a name that is written small. */
    public static Prose capitalised(Prose prose) {
        if (prose.isBlank() || prose.isVerbatimAt(0) || !Character.isLowerCase(prose.charAt(0))) {
            return prose;
        }
        String text = prose.text();
        int end = 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            if (Character.isUpperCase(text.charAt(end)) || Character.isDigit(text.charAt(end)) || text.charAt(end) == '/' || "_./@=$".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1))) {
                return prose;
            }
            end++;
        }
        String first = text.substring(0, end).replaceFirst("[,:;]$", "");
        return TOOLS.contains(first) || REGION.matcher(first).matches() ? prose : prose.withCharAt(0, Character.toUpperCase(prose.charAt(0)));
    }

    /** Prose that went on behind a label: without the capital that only the beginning of a sentence gave it. */
    public static Prose lowered(Prose prose) {
        Phrase phrase = Phrase.of(prose);
        String first = phrase.at(0);
        boolean common = Lexicon.FUNCTION.contains(first) || Verbs.isBase(first) || Verbs.isThirdPerson(first) || first.equals("use");
        boolean name = Verbs.isBase(first) && phrase.isCapitalised(1) && phrase.prose().marks().stream().noneMatch(m -> m.from() == phrase.words().get(1).from());
        return common && !name && !first.equals("i") && phrase.isCapitalised(0) && !isShouted(phrase)
                ? phrase.prose().withCharAt(0, Character.toLowerCase(prose.strip().charAt(0))) : prose;
    }

    private static boolean isShouted(Phrase phrase) {
        Word first = phrase.words().getFirst();
        return first.to() - first.from() > 1 && Character.isUpperCase(phrase.prose().charAt(first.from() + 1));
    }

    /** Prose without the full stop, comma or semicolon at its end. */
    public static Prose unstopped(Prose prose) {
        Prose bare = prose.strip();
        int end = bare.length();
        while (end > 0 && ".,;。；，、".indexOf(bare.charAt(end - 1)) >= 0 && !bare.isVerbatimAt(end - 1) && !endsAbbreviation(bare.text(), end)) {
            end--;
        }
        return bare.slice(0, end).strip();
    }

    private static boolean endsAbbreviation(String text, int end) {
        return text.startsWith("etc.", end - 4) || text.startsWith("e.g.", end - 4) || text.startsWith("Inc.", end - 4)
                || text.startsWith("...", end - 3);
    }
}
