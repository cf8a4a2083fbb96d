package fieldguide.web.reading;

import fieldguide.content.Block;
import fieldguide.illustration.Drawings;
import fieldguide.illustration.InPlace;
import fieldguide.web.html.Addresses;
import fieldguide.web.library.Derived;
import java.util.Optional;

/** Tables, flows and pictures of a unit for a guide that leaves the portal as a file: its links lead back to the portal. */
final class FileIllustrations extends Drawings {
    private final Addresses addresses;
    private final String origin;

    /** @param origin the portal's address, without a slash at its end */
    FileIllustrations(Derived derived, String origin) {
        super(new InPlace(derived.tables(), derived.flows()));
        this.addresses = Addresses.outside(derived.module(), derived.unit());
        this.origin = origin;
    }

    @Override
    public Optional<String> instead(Block block) {
        return block instanceof Block.Figure figure ? Optional.of(picture(figure)).filter(text -> !text.equals("**")) : super.instead(block);
    }

    private String picture(Block.Figure figure) {
        return addresses.picture(figure.source(), figure.span().file())
                .map(a -> "![" + figure.alternative().replace("]", "\\]") + "](" + origin + a + ")").orElseGet(() -> "*" + figure.alternative() + "*");
    }

    @Override
    public String address(String target, String file) {
        return addresses.link(target, file).map(a -> a.startsWith("/") ? origin + a : a).orElse(target);
    }
}
