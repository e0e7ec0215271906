"""First names that are common in the news of Europe and the Americas, in Latin letters."""

GIVEN = """
Aaron Abdul Abdullah Achim Adam Adele Adrian Adriana Adriano Agata Agnes Agnieszka Ahmad Ahmed Ahmet Aino Alain Alan Albert
Alberto Albrecht Alejandra Alejandro Aleksander Aleksandra Alena Aleš Alessandra Alessandro Alessia Alex Alexander Alexandra
Alexandre Alexej Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Aline Allan Allison Álvaro Amanda Amélie Ana Anastasia
Anders Andre André Andrea Andreas Andrei Andrej Andrés Andrew Andrzej Andy Angel Angela Angelika Angelina Angelo Anika Anita
Anja Ann Anna Anne Anneliese Annette Annie Annika Anthony Antje Antoine Anton Antonia Antonín Antonio António Antonis Antti
Armin Arne Arnold Arthur Artur Arturo Astrid Asunción Audrey August Augusto Aurélie Axel Ayşe Barbara Barbora Barry Bart
Bartosz Bastian Beata Beate Beatrice Beatriz Ben Benedikt Benjamin Benoît Bernard Bernd Bernhard Bernie Bert Bettina Bill
Birgit Björn Bob Bogdan Boris Brad Brandon Brenda Brian Brigitte Britta Bruce Bruno Burkhard Camilla Camille Carina Carl
Carla Carlo Carlos Carmen Carol Carola Carolin Carolina Caroline Carsten Caspar Catarina Catherine Cathrin Cécile Cecilia
Céline Chantal Charles Charlie Charlotte Chiara Chloé Chris Christian Christiane Christina Christine Christof Christoph
Christophe Christopher Christos Claire Clara Claudia Claudio Claus Clemens Cléo Colin Connor Constantin Corinna Cornelia
Craig Cristiano Cristina Cynthia Cyril Dagmar Dalia Damian Dan Dana Daniel Daniela Daniele Daniella Danielle Danny Dario Darren
Dave David Davide Dean Deborah Debbie Denis Denise Dennis Derek Detlef Diana Diane Didier Diego Dieter Dietmar Dietrich Dina
Dirk Dominik Dominika Dominique Don Donald Donna Doris Dorota Dorothea Doug Douglas Duncan Dylan Eberhard Eckart Ed Eddie
Edgar Edith Edmund Eduard Eduardo Edward Edyta Egon Ekkehard Elena Elif Elin Elisa Elisabeth Elizabeth Elke Ella Ellen
Elliot Elsa Emil Emilia Emily Emma Emmanuel Emre Enrico Enrique Eric Erica Erich Erik Erika Erin Ernest Ernst Erwin Esther
Ethan Étienne Eugen Eugene Eva Evelyn Ewa Ewald Fabian Fabio Fabrice Fabrizio Fatih Fatma Federica Federico Felicitas Felipe
Felix Ferdinand Fernanda Fernando Filip Fiona Flavio Florence Florian Francesca Francesco Francis Francisco Franck François
Françoise Frank Franz Franziska Fred Freddie Frédéric Frederik Fredrik Frida Frieda Friedrich Fritz Gabi Gabriel Gabriela
Gabriele Gabriella Gareth Gary Gavin Geert Geoffrey Georg George Georges Georgia Georgina Gerald Gérald Gérard Gerd Gerda
Gerhard Gerrit Gertrud Giacomo Gian Gianluca Gianni Gilles Gina Giorgia Giorgio Giovanna Giovanni Gisela Giuliano Giulia
Giuseppe Glenn Gonzalo Gordon Grace Graham Greg Gregor Gregory Greta Grzegorz Gudrun Guido Guillaume Guillermo Gunnar Günter
Günther Gustav Guy Hakan Hana Hanna Hannah Hannelore Hannes Hans Hanspeter Harald Harriet Harry Hartmut Hasan Heather Hector
Heide Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Hélène Helmut Hendrik Henning Henri Henrik Henry
Herbert Hermann Hilary Hilde Hillary Holger Horst Hortense Howard Hubert Hugo Hussein Ian Ida Ignacio Igor Ilse Imke Ina Ines
Inés Inga Inge Ingeborg Ingo Ingrid Irena Irene Irina Iris Isaac Isabel Isabella Isabelle Isabell Ivan Ivana Iveta Ivo Iwona
Jaap Jack Jackie Jacob Jacqueline Jacques Jakob Jakub James Jamie Jan Jana Jane Janet Janina Janine Jannik Janusz Jaroslav
Jarosław Jasmin Jason Javier Jean Jeanette Jeanne Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jérôme Jerry Jerzy Jesper
Jesse Jessica Jesús Jill Jim Jimmy Jiří Jo Joachim Joan Joana Joanna João Joaquín Jochen Joe Joel Johan Johann Johanna Johannes
John Johnny Jon Jonas Jonathan Jordi Jorge Jörg Jörn José Josef Josefine Joseph Josephine Josh Joshua Joy Joyce Juan Juana
Judith Jules Julia Julian Juliane Julie Julien Juliette Julio Julius Jürgen Jurij Justin Justyna Jutta Kacper Kai Kamala Kamil
Kamila Karel Karen Karin Karina Karl Karla Karol Karolina Karsten Kaspar Katarina Katarzyna Kate Kateřina Katharina Katherine
Kathrin Kathleen Kathryn Kathy Katie Katja Katrin Kay Keith Kelly Ken Kenneth Kerstin Kevin Kim Kirsten Klaus Knut Konrad
Konstantin Kristen Kristian Kristin Kristina Kristine Krystyna Krzysztof Kurt Kyle Kylie Lara Lars Lasse Laura Laure Laurence
Laurent Lea Léa Leah Lena Lennart Leo Leon Leona Leonardo Leonhard Leonie Leonor Leslie Leszek Letizia Lewis Liam Lilian Liliana
Lilly Lina Linda Lindsay Lionel Lisa Liselotte Livia Liz Lorenzo Lorraine Lothar Lou Louis Louisa Louise Luca Lucas Lucia Lucía
Lucie Luciano Lucy Ludger Ludwig Luigi Luis Luís Luisa Luise Luiz Lukas Lukáš Łukasz Luke Lutz Lydia Maciej Maddalena Madeleine
Mads Magda Magdalena Magnus Maik Maja Małgorzata Manfred Manuel Manuela Mara Marc Marcel Marcello Marcia Marcin Marco Marcos
Marcus Marek Margaret Margarete Margarita Margit Margot Margrit Maria María Marian Mariana Marianne Marie Marietta Marija Marina
Marine Mario Marion Marius Mariusz Mark Marko Markus Marlene Marta Marte Martha Martin Martina Martine Marvin Mary Massimo Mateo
Mateusz Mathias Mathieu Mathilde Matt Matteo Matthew Matthias Matthieu Maud Maureen Maurice Mauricio Maurizio Mauro Max
Maxim Maxime Maximilian Megan Mehmet Meike Melanie Melissa Mercedes Meryem Mia Michael Michaela Michal Michał Michel Michela
Michele Michèle Michelle Miguel Mikael Mike Mikkel Miloš Mina Mira Miriam Mirko Mohamed Mohammad Mohammed Moritz Mustafa Nadia
Nadine Nancy Naomi Natalia Natalie Natascha Nathalie Nathan Neil Nelson Nicholas Nicola Nicolas Nicolás Nicole Nigel Nihat
Niklas Nikola Nikolai Nikolaj Nikolas Nikolaus Nikos Nils Nina Noah Noel Nora Norbert Norman Odile Olaf Ole Olga Oliver Olivia
Olivier Omar Oscar Oskar Ottmar Otto Owen Pablo Pamela Paola Paolo Pascal Pat Patrice Patricia Patrick Patrik Patryk Paul Paula
Pauline Paulo Pavel Paweł Pedro Penélope Per Pernille Peter Petr Petra Phil Philip Philipp Philippa Philippe Pia Piero Pierre
Pietro Pilar Piotr Priscilla Rachel Radek Rafael Rafał Rainer Ralf Ralph Ramón Raphael Raphaël Raquel Raúl Ray Raymond Rebecca
Regina Regine Reiner Reinhard Reinhold Renata Renate Renato Renaud René Ricardo Riccardo Richard Rick Rita Rob Robert Roberta
Roberto Robin Rodrigo Roger Roland Rolf Roman Romy Ron Ronald Rosa Rosalía Rose Rosemarie Ross Roswitha Roy Ruben Rüdiger Rudolf
Rui Rupert Russell Ruth Ryan Sabine Sabrina Sally Sam Samantha Samir Samuel Sandra Sandrine Sandro Santiago Sara Sarah Sascha
Scott Sean Sébastien Sebastian Sebastiano Sergej Sergio Severin Shane Sharon Sheila Silke Silvia Silvio Simon Simona Simone
Sławomir Sofia Sofie Sonia Sonja Sophia Sophie Søren Stacey Stanislav Stanisław Stefan Stefanie Stefano Steffen Stella Stephan
Stéphane Stephanie Stephen Steve Steven Stuart Sue Susan Susana Susanna Susanne Suzanne Svante Sven Svenja Svetlana Sylvia
Sylvie Tadeusz Tamara Tanja Tanya Ted Teresa Terry Thea Theo Theodor Theresa Thérèse Thierry Thilo Thomas Thorsten Tiago Till
Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomás Tomáš Tomasz Tommaso Tommy Toni Tony Torben Torsten Tracy Trevor Ulf Ulrich
Ulrike Urs Ursula Uta Ute Uwe Václav Valentin Valentina Valeria Valérie Vanessa Vera Verena Veronika Véronique Vicente Victor
Victoria Viktor Viktoria Vincent Vincenzo Virginie Vivian Vladimir Volker Waldemar Walter Waltraud Wanda Wayne Wendy Werner
Wiebke Wilfried Wilhelm Willem William Willy Winfried Włodek Wojciech Wolf Wolfgang Wolfram Xavier Yann Yannick Yasmin Yvette
Yvonne Zbigniew Zoë Zofia Zuzana
"""
