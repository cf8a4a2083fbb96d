package fieldguide.sandbox.cloud;

/**
 * How a process outside the browser proves that it runs "on" a host.
 *
 * @param host the virtual machine or app
 * @param token unguessable lower-case part of the host's metadata address, since the metadata service asks for no
 *     password
 * @param identityHeader the value that App Service hands to its apps as {@code IDENTITY_HEADER}
 */
public record HostDoor(ResourceId host, String token, String identityHeader) {}
