package cn.mingyi.village.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A file that belongs to a record: a photograph, a scan. Append-only.
 *
 * @param ownerId the record it belongs to, e.g. a posting
 * @param name as the file was called
 * @param bytes size as kept; photographs are scaled
 * @param sha256 of the kept file, under which it lies in the data folder
 */
public record Attachment(
    UUID id,
    UUID ownerId,
    AttachmentKind kind,
    String name,
    String mediaType,
    long bytes,
    String sha256,
    LocalDate attachedOn) {}
