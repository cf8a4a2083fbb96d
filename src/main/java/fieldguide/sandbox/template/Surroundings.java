package fieldguide.sandbox.template;

import fieldguide.sandbox.cloud.ResourceId;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the functions of a template can learn about the place it is deployed to. */
public interface Surroundings {
    ObjectNode subscription();

    ObjectNode resourceGroup();

    ObjectNode deployment();

    /** The scope that ids of the template's resources begin with: a resource group, or a subscription. */
    ResourceId scope();

    /** @return the whole resource as Resource Manager shows it */
    JsonNode reference(ResourceId id);

    /** @return the provider, or its type if the second text is not empty */
    JsonNode providers(String namespace, String type);

    Instant now();

    String guid();
}
