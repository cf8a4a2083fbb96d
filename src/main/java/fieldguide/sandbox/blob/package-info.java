/** The data plane of Blob storage: containers and block blobs, reached with tokens. */
@NullMarked
package fieldguide.sandbox.blob;

import org.jspecify.annotations.NullMarked;
