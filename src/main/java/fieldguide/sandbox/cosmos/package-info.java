/** The data plane of Azure Cosmos DB for NoSQL, as far as tokens and data roles are concerned: reading, and storing what is to be read. */
@NullMarked
package fieldguide.sandbox.cosmos;

import org.jspecify.annotations.NullMarked;
