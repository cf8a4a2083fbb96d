package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.management.AzureEnvironment;
import com.azure.core.management.Region;
import com.azure.core.management.exception.ManagementException;
import com.azure.core.management.profile.AzureProfile;
import com.azure.resourcemanager.authorization.AuthorizationManager;
import com.azure.resourcemanager.authorization.models.BuiltInRole;
import com.azure.resourcemanager.authorization.models.RoleAssignment;
import com.azure.resourcemanager.compute.ComputeManager;
import com.azure.resourcemanager.compute.models.KnownLinuxVirtualMachineImage;
import com.azure.resourcemanager.compute.models.VirtualMachine;
import com.azure.resourcemanager.msi.MsiManager;
import com.azure.resourcemanager.msi.models.Identity;
import com.azure.resourcemanager.resources.ResourceManager;
import com.azure.resourcemanager.resources.models.Deployment;
import com.azure.resourcemanager.resources.models.DeploymentMode;
import com.azure.resourcemanager.resources.models.ResourceGroup;
import fieldguide.testing.ServedPortal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The unmodified management libraries of Azure for Java work in a sandbox; they are told nothing but its addresses. */
@ServedPortal
class AzureManagementTest {
    private static final Region REGION = Region.US_EAST;
    private static final String GROUP = "rg1";

    @LocalServerPort
    int port;

    private ResourceManager resources;
    private MsiManager identities;
    private ComputeManager compute;
    private AuthorizationManager authorization;
    private ResourceGroup group;

    @BeforeEach
    void a_group() {
        var suite = new Suite(port);
        var environment = new AzureEnvironment(Map.of("resourceManagerEndpointUrl", suite.at("arm") + "/",
                "managementEndpointUrl", "https://management.azure.com/",
                "activeDirectoryEndpointUrl", suite.at("login") + "/",
                "microsoftGraphResourceId", suite.portal + "/wire/" + suite.at("id") + "/graph/"));
        var profile = new AzureProfile(suite.at("tenantId"), suite.at("subscriptionId"), environment);
        HttpPipeline pipeline = pipeline(suite.personaToken("https://management.azure.com"));
        resources = ResourceManager.authenticate(pipeline, profile).withSubscription(suite.at("subscriptionId"));
        identities = MsiManager.authenticate(pipeline, profile);
        compute = ComputeManager.authenticate(pipeline, profile);
        authorization = AuthorizationManager.authenticate(pipeline, profile);
        group = resources.resourceGroups().define(GROUP).withRegion(REGION).create();
    }

    /** The usual policy for tokens insists on TLS, which the portal under test does not speak. */
    private static HttpPipeline pipeline(String token) {
        return new HttpPipelineBuilder().httpClient(HttpClient.createDefault()).policies((context, next) -> {
            context.getHttpRequest().setHeader(HttpHeaderName.AUTHORIZATION, "Bearer " + token);
            return next.process();
        }).build();
    }

    private Identity identity(String name) {
        return identities.identities().define(name).withRegion(REGION).withExistingResourceGroup(GROUP).create();
    }

    private VirtualMachine machine(Identity attached) {
        return compute.virtualMachines().define("vm1").withRegion(REGION).withExistingResourceGroup(GROUP)
                .withNewPrimaryNetwork("10.0.0.0/28").withPrimaryPrivateIPAddressDynamic().withoutPrimaryPublicIPAddress()
                .withPopularLinuxImage(KnownLinuxVirtualMachineImage.UBUNTU_SERVER_20_04_LTS)
                .withRootUsername("azureuser").withSsh("ssh-rsa AAAAB3NzaC1yc2E= learner")
                .withSystemAssignedManagedServiceIdentity().withExistingUserAssignedManagedServiceIdentity(attached).create();
    }

    @Test
    void a_machine_gets_identities_and_loses_one() {
        Identity first = identity("id1");
        VirtualMachine made = machine(first);
        assertThat(made.systemAssignedManagedServiceIdentityPrincipalId()).isNotBlank();
        assertThat(made.userAssignedManagedServiceIdentityIds()).containsExactly(first.id());
        assertThat(made.getPrimaryNetworkInterface().primaryPrivateIP()).startsWith("10.0.0.");

        Identity second = identity("id2");
        made.update().withoutUserAssignedManagedServiceIdentity(first.id())
                .withExistingUserAssignedManagedServiceIdentity(second).apply();

        VirtualMachine kept = compute.virtualMachines().getByResourceGroup(GROUP, "vm1");
        assertThat(kept.userAssignedManagedServiceIdentityIds()).containsExactly(second.id());
        assertThat(kept.systemAssignedManagedServiceIdentityPrincipalId())
                .isEqualTo(made.systemAssignedManagedServiceIdentityPrincipalId());
        assertThat(identities.identities().listByResourceGroup(GROUP)).extracting(Identity::name)
                .containsExactly("id1", "id2");
    }

    @Test
    void a_role_is_assigned_listed_and_taken_away() {
        String principal = identity("id1").principalId();

        RoleAssignment made = authorization.roleAssignments().define(UUID.randomUUID().toString()).forObjectId(principal)
                .withBuiltInRole(BuiltInRole.READER).withResourceGroupScope(group).create();

        assertThat(made.scope()).isEqualTo(group.id());
        assertThat(authorization.roleAssignments().listByScope(group.id())).anyMatch(a -> principal.equals(a.principalId()));
        authorization.roleAssignments().deleteById(made.id());
        assertThat(authorization.roleAssignments().listByScope(group.id())).noneMatch(a -> principal.equals(a.principalId()));
    }

    @Test
    void a_template_is_deployed_and_its_outputs_read() throws Exception {
        Deployment done = resources.deployments().define("d1").withExistingResourceGroup(GROUP).withTemplate("""
                {"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0",
                 "parameters":{"name":{"type":"string"}},
                 "resources":[{"type":"Microsoft.ManagedIdentity/userAssignedIdentities","apiVersion":"2023-01-31",
                  "name":"[parameters('name')]","location":"[resourceGroup().location]"}],
                 "outputs":{"client":{"type":"string","value":"[reference(parameters('name')).clientId]"}}}""")
                .withParameters("{\"name\":{\"value\":\"id9\"}}").withMode(DeploymentMode.INCREMENTAL).create();

        assertThat(done.provisioningState()).isEqualTo("Succeeded");
        assertThat(done.outputs().toString())
                .contains(identities.identities().getByResourceGroup(GROUP, "id9").clientId());
    }

    @Test
    void what_is_deleted_is_gone() {
        machine(identity("id1"));

        compute.virtualMachines().deleteByResourceGroup(GROUP, "vm1");
        identities.identities().deleteByResourceGroup(GROUP, "id1");

        assertThat(compute.virtualMachines().list()).isEmpty();
        assertThatThrownBy(() -> identities.identities().getByResourceGroup(GROUP, "id1"))
                .isInstanceOfSatisfying(ManagementException.class,
                        e -> assertThat(e.getValue().getCode()).isEqualTo("ResourceNotFound"));
        resources.resourceGroups().deleteByName(GROUP);
        assertThat(resources.resourceGroups().contain(GROUP)).isFalse();
    }
}
