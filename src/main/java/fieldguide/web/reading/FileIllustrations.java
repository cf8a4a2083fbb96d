package fieldguide.web.reading;

import fieldguide.content.Block;
import fieldguide.diagram.Mermaid;
import fieldguide.guide.Entry;
import fieldguide.guide.GuideSection;
import fieldguide.guide.Illustrations;
import fieldguide.table.TableMarkdown;
import fieldguide.web.html.Addresses;
import fieldguide.web.library.Derived;
import java.util.List;
import java.util.Optional;

/** Tables, flows and pictures of a unit for a guide that leaves the portal as a file: its links lead back to the portal. */
final class FileIllustrations implements Illustrations {
    private final InPlace inPlace;
    private final Addresses addresses;
    private final String origin;

    /** @param origin the portal's address, without a slash at its end */
    FileIllustrations(Derived derived, String origin) {
        this.inPlace = InPlace.of(derived);
        this.addresses = Addresses.outside(derived.module(), derived.unit());
        this.origin = origin;
    }

    @Override
    public List<String> before(Entry entry) {
        return inPlace.before(entry).stream().map(Mermaid::of).toList();
    }

    @Override
    public List<String> after(GuideSection section, Entry entry) {
        return inPlace.after(section, entry).stream().map(t -> TableMarkdown.of(t, this)).toList();
    }

    @Override
    public List<String> below(GuideSection section) {
        return inPlace.below(section).stream().map(t -> TableMarkdown.of(t, this)).toList();
    }

    @Override
    public Optional<String> instead(Block block) {
        return switch (block) {
            case Block.Table table -> inPlace.drawn(table).map(t -> TableMarkdown.of(t, this));
            case Block.Figure f -> Optional.of(addresses.picture(f.source(), f.span().file())
                    .map(a -> "![" + f.alternative().replace("]", "\\]") + "](" + origin + a + ")").orElseGet(() -> "*" + f.alternative() + "*"))
                    .filter(text -> !text.equals("**"));
            default -> Optional.empty();
        };
    }

    @Override
    public String address(String target, String file) {
        return addresses.link(target, file).map(a -> a.startsWith("/") ? origin + a : a).orElse(target);
    }
}
