package de.zielforum.testsupport;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Listens to every statement that Hibernate sends, written by hand or not. What goes around Hibernate is only the casting and
 * counting of votes and the storing of imported figures, none of which a page does that is read.
 */
@ApplicationScoped
@PersistenceUnitExtension
@Unremovable
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1;

    private final transient Queue<String> heard = new ConcurrentLinkedQueue<>();

    private transient volatile boolean listening;

    @Override
    public String inspect(String sql) {
        if (listening) {
            heard.add(sql);
        }
        return sql;
    }

    /** The statements sent while something is done, by whatever thread. */
    public List<String> during(Runnable action) {
        heard.clear();
        listening = true;
        try {
            action.run();
        } finally {
            listening = false;
        }
        return List.copyOf(heard);
    }
}
