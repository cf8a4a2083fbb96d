package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.util.BinaryData;
import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobServiceClient;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.blob.models.BlobRange;
import com.azure.storage.blob.models.BlobRequestConditions;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.blob.models.BlockListType;
import com.azure.storage.blob.specialized.BlockBlobClient;
import fieldguide.testing.ServedPortal;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The unmodified Blob client library for Java works with a simulated account as with a real one. */
@ServedPortal
class BlobClientTest {
    private static final String BLOB_CONTRIBUTOR = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";

    @LocalServerPort
    int port;

    private Suite suite;
    private BlobServiceClient account;
    private BlobContainerClient container;

    @BeforeEach
    void an_account_with_a_container() {
        suite = new Suite(port);
        suite.group("rg1");
        suite.vm("rg1", "vm1");
        suite.arm("PUT", "/resourceGroups/rg1/providers/Microsoft.Storage/storageAccounts/store1",
                "{\"location\":\"eastus\",\"kind\":\"StorageV2\",\"sku\":{\"name\":\"Standard_LRS\"}}");
        suite.assign(BLOB_CONTRIBUTOR, Suite.claims(suite.personaToken("https://storage.azure.com")).path("oid").asString(), "");
        account = new BlobServiceClientBuilder().endpoint("https://store1.blob.core.windows.net")
                .credential(Rewriting.owner(suite)).httpClient(new Rewriting(suite)).buildClient();
        container = account.createBlobContainer("pics");
    }

    private BlobClient stored(String name, String text) {
        BlobClient blob = container.getBlobClient(name);
        blob.upload(BinaryData.fromString(text));
        return blob;
    }

    @Test
    void a_blob_is_stored_read_described_and_deleted() {
        BlobClient blob = stored("dir/a b&c.txt", "hello");

        assertThat(blob.downloadContent().toString()).isEqualTo("hello");
        blob.setMetadata(Map.of("color", "green"));
        assertThat(blob.getProperties().getMetadata()).containsEntry("color", "green");
        assertThat(blob.getProperties().getBlobSize()).isEqualTo(5);
        assertThat(container.listBlobs()).extracting(BlobItem::getName).containsExactly("dir/a b&c.txt");
        assertThat(container.listBlobsByHierarchy("")).extracting(BlobItem::getName).containsExactly("dir/");
        blob.delete();
        assertThat(blob.exists()).isFalse();
        assertThat(account.listBlobContainers()).hasSize(1);
    }

    @Test
    void ranges_and_conditions_are_kept() {
        BlobClient blob = stored("a", "0123456789");
        var out = new ByteArrayOutputStream();
        blob.downloadStreamWithResponse(out, new BlobRange(2, 4L), null, null, false, null, null);

        assertThat(out).hasToString("2345");
        assertThatThrownBy(() -> blob.upload(BinaryData.fromString("again"))).isInstanceOf(BlobStorageException.class)
                .hasMessageContaining("BlobAlreadyExists");
        assertThatThrownBy(() -> blob.getPropertiesWithResponse(new BlobRequestConditions().setIfMatch("\"0x1\""), null, null))
                .extracting(e -> ((BlobStorageException) e).getStatusCode()).isEqualTo(412);
    }

    @Test
    void blocks_become_a_blob_and_blobs_are_copied() {
        BlockBlobClient blob = container.getBlobClient("big").getBlockBlobClient();
        String one = Base64.getEncoder().encodeToString("1".getBytes());
        String two = Base64.getEncoder().encodeToString("2".getBytes());
        blob.stageBlock(one, BinaryData.fromString("one"));
        blob.stageBlock(two, BinaryData.fromString("two"));
        assertThat(blob.listBlocks(BlockListType.UNCOMMITTED).getUncommittedBlocks()).hasSize(2);
        blob.commitBlockList(List.of(two, one));
        assertThat(blob.downloadContent().toString()).isEqualTo("twoone");

        BlobClient copy = container.getBlobClient("copy");
        copy.copyFromUrl("https://store1.blob.core.windows.net/pics/big");

        assertThat(copy.downloadContent().toString()).isEqualTo("twoone");
    }

    @Test
    void a_machine_without_a_data_role_is_refused_and_append_blobs_are_too() {
        stored("a", "hello");
        BlobServiceClient machine = new BlobServiceClientBuilder().endpoint("https://store1.blob.core.windows.net")
                .credential(Rewriting.machine(suite, "vm1")).httpClient(new Rewriting(suite)).buildClient();

        assertThatThrownBy(() -> machine.getBlobContainerClient("pics").getBlobClient("a").downloadContent())
                .isInstanceOf(BlobStorageException.class).hasMessageContaining("AuthorizationPermissionMismatch");
        assertThatThrownBy(() -> container.getBlobClient("log").getAppendBlobClient().create())
                .isInstanceOf(BlobStorageException.class).hasMessageContaining("FeatureNotSupported");
    }
}
