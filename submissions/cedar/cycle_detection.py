def is_cyclic(graph, num_vertices):
	BLANC, GRIS, NOIR = range(3)
	couleur = [BLANC] * num_vertices

	for depart in range(num_vertices):
		pile = [depart]
		while pile:
			sommet = pile[-1]
			if couleur[sommet] == BLANC:
				couleur[sommet] = GRIS
				for voisin in graph.get(sommet, ()):
					if couleur[voisin] == GRIS:
						return True
					if couleur[voisin] == BLANC:
						pile.append(voisin)
			else:
				# second passage : tout ce qui suit est fini
				couleur[sommet] = NOIR
				pile.pop()

	return False