package fieldguide.sandbox.sql;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;

/** Errors with the numbers and texts of SQL Server ("Database engine events and errors"). */
final class SqlError {
    private SqlError() {}

    static Response of(int status, int number, int severity, String message) {
        var body = Json.object();
        body.putObject("error").put("code", String.valueOf(number)).put("state", 1).put("class", severity)
                .put("message", message);
        return Response.json(status, body);
    }

    static Response loginFailed(int status, String user, String more) {
        return of(status, 18456, 14, "Login failed for user '" + user + "'." + (more.isEmpty() ? "" : " " + more));
    }

    static Response noDatabase(String name) {
        return of(404, 4060, 11, "Cannot open database \"" + name + "\" requested by the login. The login failed.");
    }

    static Response notPermitted() {
        return of(403, 15247, 16, "User does not have permission to perform this action.");
    }

    static Response noPrincipal(String name) {
        return of(400, 33134, 16, "Principal '" + name + "' could not be found or this principal type is not supported.");
    }

    static Response severalPrincipals(String name) {
        return of(400, 33131, 16, "Principal '" + name + "' has a duplicate display name. Make the display name unique in "
                + "Azure Active Directory and execute this statement again.");
    }

    static Response exists(String name) {
        return of(400, 15023, 16, "User, group, or role '" + name + "' already exists in the current database.");
    }

    static Response noUser(String name) {
        return of(400, 15151, 16, "Cannot find the user '" + name
                + "', because it does not exist or you do not have permission.");
    }

    static Response noRole(String name) {
        return of(400, 15151, 16, "Cannot alter the role '" + name
                + "', because it does not exist or you do not have permission.");
    }

    static Response syntax(String near) {
        return of(400, 102, 15, "Incorrect syntax near '" + near + "'. The simulated database knows CREATE USER [name] "
                + "FROM EXTERNAL PROVIDER, DROP USER [name], ALTER ROLE role ADD MEMBER [name], ALTER ROLE role DROP MEMBER "
                + "[name], SELECT CURRENT_USER and SELECT name FROM sys.database_principals.");
    }
}
