package fieldguide.web;

import fieldguide.account.Learner;
import fieldguide.account.Role;
import java.io.Serializable;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a session remembers of the account that signed in; lives as long as the session. */
public record Visit(long id, String name, Role role) implements Principal, Serializable {

    /** Also the key by which all sessions of an account are found. */
    @Override
    public String getName() {
        return learner().owner();
    }

    public Learner learner() {
        return Learner.account(id, name, role);
    }

    Authentication authentication() {
        List<GrantedAuthority> authorities = Arrays.stream(Role.values())
                .filter(role::includes)
                .<GrantedAuthority>map(included -> new SimpleGrantedAuthority("ROLE_" + included))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }
}
