package de.zielforum.indicator.secrecy;

/** The right way to search for moves, for each cell: on the network where there is one, by linear programs elsewhere. */
final class Search implements Moves {

    private final Network network;
    private final Moves onNetwork;
    private final Moves elsewhere;

    /** Searches among cells that move or could move at a price. */
    static Search at(LinkedCells problem, Leeway leeway, Effort effort) {
        var components = Component.of(problem, leeway::canMove);
        var network = Network.of(problem, components);
        return new Search(
                network, new NetworkMoves(problem, network, leeway), new LinearMoves(problem, leeway, effort));
    }

    private Search(Network network, Moves onNetwork, Moves elsewhere) {
        this.network = network;
        this.onNetwork = onNetwork;
        this.elsewhere = elsewhere;
    }

    @Override
    public Move cheapest(int cell, long delta, boolean atPrice) {
        return of(cell).cheapest(cell, delta, atPrice);
    }

    @Override
    public Reach furthest(int cell, int direction, long enough) {
        return of(cell).furthest(cell, direction, enough);
    }

    private Moves of(int cell) {
        return network.has(cell) ? onNetwork : elsewhere;
    }
}
