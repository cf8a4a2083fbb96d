package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.quiz.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From sentences that say what a command does: which command does it. */
record CommandQuestions(List<Use> uses) {
    private static final Pattern COMMAND =
            Pattern.compile("(?:az|azd|git|docker|kubectl|dotnet|npm|pip)(?: [a-z][\\w-]*){1,8}|[A-Z][a-z]+-[A-Z]\\w+");
    private static final Pattern BEFORE = Pattern.compile("(?:The (?:command|cmdlet) |The )?");
    private static final Pattern DOES =
            Pattern.compile("^ (?:(?:command|cmdlet) )?(?=(?:enables|disables|creates|grants|prints|assigns|attaches"
            + "|detaches|deletes|removes|shows|lists|updates|adds|gets|sets|starts|stops|returns|opens|connects|installs) )");

    private static final int LONGEST = 300;

    /** @param does what it does, as "creates a user-assigned identity" */
    private record Use(String unit, Prose command, Prose does, Prose sentence) {}

    static CommandQuestions of(StudyModule module) {
        List<Use> found = new ArrayList<>();
        module.units().forEach(u -> u.body().all().flatMap(s -> s.blocks().stream()).flatMap(Block::all)
                .filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                .flatMap(p -> Sentences.of(p.prose()).stream()).forEach(s -> use(u, s).ifPresent(found::add)));
        return new CommandQuestions(List.copyOf(found));
    }

    List<Draft> of(Unit unit) {
        Set<String> commands = uses.stream().map(u -> u.command().text()).collect(Collectors.toSet());
        List<Use> own = uses.stream().filter(u -> u.unit().equals(unit.id())).toList();
        Stream<Draft> which = commands.size() <= Distractors.FEWEST ? Stream.empty() : own.stream().map(this::draft);
        return Stream.concat(which, own.stream().flatMap(u -> completed(u).stream())).toList();
    }

    /** Its last word is missing, unless what the command does names it or another command would do. */
    private Optional<Draft> completed(Use use) {
        Prose command = use.command();
        int gap = command.text().lastIndexOf(' ') + 1;
        Prose word = command.slice(gap, command.length());
        boolean told = Wording.telling(use.does().text()).stream().anyMatch(Wording.telling(word.text())::contains);
        if (command.text().split(" ").length < 3 || told) {
            return Optional.empty();
        }
        Prose shown = command.slice(0, gap).plus(Asked.GAP);
        Prose code = shown.with(List.of(new Mark(0, shown.length(), Mark.Kind.CODE, command.marks().getFirst().target())));
        Prose stem = Prose.added(use.does().source(), "Complete the command that ").plus(use.does()).plus(": ").plus(code);
        Candidate answer = new Candidate(word, candidate(use).why());
        return Optional.of(new WritingDraft("complete | " + command.text() + " | " + Fingerprint.likely(use.does().text()), WritingDraft.Kind.COMMAND,
                List.of(new Block.Paragraph(stem, use.sentence().span().orElseThrow())), List.of(answer), use.sentence().span().orElseThrow()));
    }

    private Draft draft(Use use) {
        Prose stem = Prose.added(use.does().source(), "Which command ").plus(use.does()).plus("?");
        Candidate key = candidate(use);
        List<Candidate> pool = uses.stream().filter(u -> !u.command().text().equals(use.command().text()))
                .map(CommandQuestions::candidate).toList();
        return new ChoiceDraft("command | " + use.command().text() + " | " + Fingerprint.likely(use.does().text()), stem, key,
                Distractors.of(key, pool), use.sentence().span().orElseThrow());
    }

    private static Candidate candidate(Use use) {
        return new Candidate(use.command(), use.command().plus(" ").plus(use.does()).plus("."));
    }

    private static Optional<Use> use(Unit unit, Prose sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(sentence);
        int start = before.lookingAt() ? before.end() : 0;
        return sentence.marks().stream().filter(m -> m.kind() == Mark.Kind.CODE && m.from() == start).findFirst().flatMap(m -> {
            Prose command = sentence.slice(m.from(), m.to());
            Prose rest = withoutStop(sentence.slice(m.to(), sentence.length()));
            Matcher does = DOES.matcher(rest);
            return COMMAND.matcher(command).matches() && does.find()
                    ? Optional.of(new Use(unit.id(), command, rest.slice(does.end(), rest.length()), sentence)) : Optional.empty();
        });
    }

    private static Prose withoutStop(Prose prose) {
        String text = prose.text();
        return text.endsWith(".") || text.endsWith(":") ? prose.slice(0, prose.length() - 1) : prose;
    }
}
