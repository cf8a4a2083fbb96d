/** Pages to register, sign in and out, look after one's account, and for admins to look after others'. */
@NullMarked
package fieldguide.web.account;

import org.jspecify.annotations.NullMarked;
