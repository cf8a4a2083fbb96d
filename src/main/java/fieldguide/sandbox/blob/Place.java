package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.cloud.Container;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Where a blob is or may come to be: a name in a container of an account. */
record Place(Turn turn, Resource account, String container, String name) {

    Optional<Container> holder() {
        return turn.cloud().contents().container(account.id(), container);
    }

    Optional<Blob> blob() {
        return holder().flatMap(c -> c.blob(name));
    }

    Response withHolder(Function<Container, Response> then) {
        return holder().map(then).orElseGet(Containers::missing);
    }

    Response withBlob(Function<Blob, Response> then) {
        return withHolder(c -> c.blob(name).map(then)
                .orElseGet(() -> Xml.error(404, "BlobNotFound", "The specified blob does not exist.")));
    }

    void change(UnaryOperator<Container> step) {
        turn.change(cloud -> cloud.with(cloud.contents().with(account.id(), step.apply(holder().orElseThrow()))));
    }
}
