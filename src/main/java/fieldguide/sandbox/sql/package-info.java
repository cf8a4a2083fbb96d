/** The sign-in of Azure SQL: whether a token opens a database, and as which of its users. */
@NullMarked
package fieldguide.sandbox.sql;

import org.jspecify.annotations.NullMarked;
