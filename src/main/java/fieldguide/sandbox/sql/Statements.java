package fieldguide.sandbox.sql;

import fieldguide.sandbox.cloud.DatabaseUser;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements that decide who may sign in, and two to see it. */
record Statements(Turn turn, Session session) {
    private static final String NAME = "(?:\\[((?:[^\\]]|\\]\\])+)\\]|\"([^\"]+)\"|([\\w.@-]+))";
    private static final Pattern CREATE = pattern("CREATE USER " + NAME + " FROM EXTERNAL PROVIDER");
    private static final Pattern DROP = pattern("DROP USER (?:IF EXISTS )?" + NAME);
    private static final Pattern ROLE = pattern("ALTER ROLE \\[?(\\w+)\\]? (ADD|DROP) MEMBER " + NAME);
    private static final Pattern WHO = pattern("SELECT (?:CURRENT_USER|USER_NAME\\(\\)|SUSER_SNAME\\(\\))");
    private static final Pattern USERS = pattern("SELECT name FROM sys\\.database_principals");
    private static final Set<String> ROLES = Set.of("db_owner", "db_accessadmin", "db_securityadmin", "db_ddladmin",
            "db_datareader", "db_datawriter", "db_backupoperator", "db_denydatareader", "db_denydatawriter");

    private static Pattern pattern(String statement) {
        return Pattern.compile("\\s*" + statement.replace(" ", "\\s+") + "\\s*;?\\s*", Pattern.CASE_INSENSITIVE);
    }

    Response run(String statement) {
        return tried(CREATE, statement, m -> create(name(m, 1)), tried(DROP, statement, m -> drop(name(m, 1)),
                tried(ROLE, statement, m -> role(m.group(1), m.group(2).equalsIgnoreCase("ADD"), name(m, 3)),
                tried(WHO, statement, m -> rows(Stream.of(session.user().name())),
                tried(USERS, statement, m -> rows(turn.cloud().contents().users(session.database()).stream()
                        .map(DatabaseUser::name)), s -> SqlError.syntax(s.strip().split("\\s+", 2)[0])))))).apply(statement);
    }

    private static Function<String, Response> tried(Pattern form, String statement, Function<Matcher, Response> then,
            Function<String, Response> otherwise) {
        Matcher matcher = form.matcher(statement);
        return matcher.matches() ? s -> then.apply(matcher) : otherwise;
    }

    private static String name(Matcher matcher, int first) {
        return Stream.of(first, first + 1, first + 2).map(matcher::group).filter(g -> g != null).findFirst().orElse("")
                .replace("]]", "]");
    }

    private static Response rows(Stream<String> names) {
        var body = Json.object();
        var rows = body.putArray("rows");
        names.forEach(name -> rows.addObject().put("name", name));
        return Response.json(200, body);
    }

    private Response create(String name) {
        List<Principal> named = turn.cloud().directory().all().stream()
                .filter(p -> p.name().equalsIgnoreCase(name) || p.userName().equalsIgnoreCase(name)).toList();
        if (!session.isIn("db_accessadmin")) {
            return SqlError.notPermitted();
        }
        if (turn.cloud().contents().user(session.database(), name).isPresent()) {
            return SqlError.exists(name);
        }
        return switch (named.size()) {
            case 0 -> SqlError.noPrincipal(name);
            case 1 -> keep(new DatabaseUser(name, sid(named.getFirst()), List.of()));
            default -> SqlError.severalPrincipals(name);
        };
    }

    private static String sid(Principal principal) {
        return principal.kind() == Principal.Kind.USER ? principal.objectId() : principal.appId();
    }

    private Response keep(DatabaseUser user) {
        turn.change(cloud -> cloud.with(cloud.contents().with(session.database(), user)));
        return rows(Stream.empty());
    }

    private Response drop(String name) {
        if (turn.cloud().contents().user(session.database(), name).isEmpty()) {
            return SqlError.noUser(name);
        }
        if (!session.isIn("db_accessadmin")) {
            return SqlError.notPermitted();
        }
        turn.change(cloud -> cloud.with(cloud.contents().withoutUser(session.database(), name)));
        return rows(Stream.empty());
    }

    private Response role(String role, boolean add, String name) {
        if (!ROLES.contains(role.toLowerCase(Locale.ROOT)) || !session.isIn("db_securityadmin")) {
            return SqlError.noRole(role);
        }
        return turn.cloud().contents().user(session.database(), name)
                .map(user -> keep(add ? user.in(role) : user.notIn(role))).orElseGet(() -> SqlError.noUser(name));
    }
}
