/** DefaultAzureCredential: a chain of ways to a token, tried in order. */
@NullMarked
package fieldguide.web.sandbox.chain;

import org.jspecify.annotations.NullMarked;
