package de.zielforum.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A form that arrived after its session had run out, kept until its writer has signed in again. */
@Entity
@Table(name = "kept_form")
class KeptForm {

    @Id
    private String token;

    private String path;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> fields;

    @Column(name = "kept_until")
    private Instant keptUntil;

    protected KeptForm() {}

    KeptForm(String token, String path, Map<String, List<String>> fields, Instant keptUntil) {
        this.token = token;
        this.path = path;
        this.fields = fields;
        this.keptUntil = keptUntil;
    }

    String path() {
        return path;
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    boolean goodAt(Instant now) {
        return now.isBefore(keptUntil);
    }
}
