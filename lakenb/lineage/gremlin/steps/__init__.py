"""The steps of Gremlin, each as a function from a call to what it does (Apache TinkerPop: "Graph Traversal Steps")."""
