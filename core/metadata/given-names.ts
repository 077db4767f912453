/**
 * First words of persons' names: given names that news prints in French, English and Vietnamese dispatches, and the
 * family names that a Vietnamese name begins with. A list of our own; names that are words of the languages (`Pierre`
 * aside), months or places are left out where a capital behind them would more often be something else.
 */
import { bareSyllable } from '../spacing/lists/vietnamese.ts';
import { WordTable } from './word-table.ts';

const GIVEN = new Set(
  `Abbas Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdellatif Abdelmadjid Abdelmalek Abdennour Abderrahmane Abdou Abdoulaye Abdul Abdulaziz Abdulla
  Abdullah Abel Abigael Abigaël Abigail Abiy Achille Achim Achraf Adam Adama Adel Adélard Adèle Adeline Adib Adil Adjoa Adnan Adolphe Adrian Adriana
  Adrien Affoué Agata Agathe Agathon Aglaé Agnès Agnieszka Agustín Ahmad Ahmed Ahmet Aïcha Aida Aïda Aidan Aiko Aimée Aisha Aïssa Aïssata Aissatou
  Aïssatou Aitor Ajay Akihiro Akim Akira Akissi Akoua Akram Alain Alan Alassane Alban Albane Albéric Albert Alberte Albertine Alberto Alda Aldo
  Alejandra Alejandro Aleksander Aleksandr Aleksandra Aleksei Alena Alessandra Alessandro Alessia Alex Alexander Alexandr Alexandra Alexandre Alexandros
  Alexandru Alexane Alexei Alexeï Alexej Alexia Alexis Alfonso Alfred Alfredo Alhassane Ali Alice Alicia Alicja Alina Aline Alioune Alison Alistair Alix
  Alizée Allan Allison Almudena Alois Aloïs Aloys Alphonse Alphonsine Alvaro Álvaro Alyssa Amadeo Amadou Amal Amanda Amani Amar Amaury Ambroise Amédée
  Amel Amelia Amélie Améziane Amina Aminata Aminatou Amir Amira Amit Ammar Amos Amparo Amrita Amy Ana Anaclet Anaëlle Anaïs Anastase Anastasia Anatole
  Anatoli Anatoly Anders Andi André Andrea Andréa Andreas Andrée Andrei Andreï Andrej Andrés Andrew Andrey Andriy Andry Andrzej Ángel Angela Angèle
  Angélica Angelika Angelina Angélina Angelo Angus Anil Anissa Anita Anja Anjali Anke Ann Anna Annaïg Annalena Anne Anneke Anneliese Annelise Annette
  Annick Annie Annika Anouar Anouk Anselme Ansgar Anthony Antje Antoine Antoinette Anton Antonella Antoni Antonia Antónia Antonin Antonina Antonine
  Antonio António Antonios Antony Antoun Anwar Apollinaire Apolline Arantxa Archibald Ariel Arielle Arif Aristide Arkadi Arlette Armand Armande Armando
  Armel Armelle Armin Arnau Arnaud Arne Arnold Arsène Arsenio Artem Arthur Artur Arturo Arun Arvind Asha Ashley Ashok Ashraf Asif Asma Assane Assétou
  Assia Assita Astou Astrid Athanase Athénaïs Aude Audrey Augustin Augustine Augusto Aurel Aurèle Aurelia Aurélie Aurélien Aurelio Avinash Axel Aya
  Ayako Ayman Aymar Aymard Aymeric Ayoub Ayşe Azeddine Aziz Azzedine Babacar Bachar Bachir Badr Badreddine Bakary Balázs Baptiste Barack Barbara Barnabé
  Bart Barthélemy Barthélémy Bartolomeo Bartosz Bashar Basile Bastian Bastien Baudouin Beata Beate Béatrice Beatriz Béla Ben Benedetta Benedetto
  Bénédicte Benedikt Benjamin Benjamín Benno Benny Benoit Benoît Bente Bérangère Bérengère Bérénice Bernadette Bernard Bernardino Bernardo Bernat Bernd
  Bernhard Bernie Berta Berthe Bertil Bertille Bertrand Besnik Bettina Betty Beverley Biagio Bianca Bilal Bill Bineta Binta Bintou Birame Birgit
  Birgitta Birgitte Bjarne Björn Blaise Blandine Blanka Blaž Bleuenn Bob Bogdan Boguslaw Bohdan Bojan Bonaventure Boniface Bonnie Boris Borja Borut
  Boualem Boubacar Boubakar Boubker Bouchra Boukari Boukary Boureima Boutros Bożena Brad Brahim Brandon Branislav Branko Brenda Brendan Brian Brice
  Brigitte Bronislaw Bronisław Bruce Brunhilde Bruno Bryan Burak Burhan Calixte Calogero Cameron Camilla Camille Camillo Camilo Candice Carine Carl
  Carla Carlo Carlos Carlotta Carmela Carmelo Carmen Carol Carola Carolane Carole Carolina Caroline Carsten Caspar Cassandra Cassandre Cătălin Catarina
  Caterina Catherine Cathie Cathy Cécile Cecilia Cécilia Cecilie Cédric Cédrick Cédrika Célestine Celia Célia Céline Cengiz César Cesare Chadi Chafik
  Chaïma Chakib Chantal Charbel Charlene Charlène Charles Charlotte Cheick Cheikh Cherif Cheryl Chiara Chiheb Chinedu Chioma Chloé Chokri Chris Christa
  Christel Christèle Christelle Christiaan Christian Christiana Christiane Christianne Christina Christine Christof Christoph Christophe Christopher
  Christos Cindy Claire Clara Claude Claudette Claudia Claudine Claudio Claudiu Claus Clayton Cléa Clelia Clélie Clémence Clemens Clément Cleo Cléo
  Clifford Clive Clotaire Clothilde Clotilde Clovis Colette Colin Coline Conchita Connie Connor Conor Conrad Constantin Consuelo Coralie Cordélia
  Corentin Corentine Corina Corinna Corinne Cornelia Cornelis Cornelius Corrado Cosimo Cosme Coumba Craig Crispin Cristian Cristiana Cristiano Cristina
  Cristóbal Curtis Cynthia Cyprien Cyprienne Cyril Cyrille Dagmar Dalia Dalila Damian Damiano Damien Damir Dana Daniel Daniela Daniele Danièle Danielle
  Danijel Danilo Danny Danuta Dany Daouda Daria Dario Dariusz Darko Darren Darryl Daryl David Davide Dawid Debbie Deborah Déborah Deepak Dejan Delia
  Delphine Demba Denis Denise Deniz Dennis Denys Denyse Déogratias Derek Désiré Désirée Detlef Devendra Diana Diane Didier Diederik Diego Dieter Dietmar
  Dietrich Dieudonné Dilip Dilma Dimitar Dimitri Dimitrios Dimitris Dimitry Dina Dinesh Dino Diogo Dirk Djamel Djamila Djelloul Djeneba Djénéba Djibril
  Djibrilla Dmitri Dmitry Dmytro Dolores Domenico Domingo Dominic Dominik Dominika Dominique Domitien Domitille Donald Donat Donatella Donatien
  Donatienne Donna Dora Doreen Dorian Doriane Dorine Doris Dorota Dorothea Dorothée Dorothy Douglas Dounia Dragan Driss Drissa Duarte Duncan Dušan Duško
  Dwight Dylan Éamon Eamonn Ebba Eberhard Eckart Eckhard Eddie Eddy Edgar Edgard Edita Edith Édith Edmée Edmond Edmund Edmundo Edna Edoardo Edouard
  Édouard Edson Eduard Eduardo Edward Edwige Edwin Edwina Efraín Egon Eileen Eirik Ekaterina Ekrem Elaine Eléa Éléa Eleanor Elena Eleonora Eleonore
  Éléonore Elfriede Elhadj Eliane Éliane Elias Elie Élie Eliette Éliette Elif Elina Eliot Elisa Elisabeth Élisabeth Elisabetta Elise Élise Élisée Eliseo
  Eliza Elizabeth Elke Ella Ellen Elliot Elliott Elly Elmar Elodie Élodie Eloi Éloi Eloise Éloïse Elsa Elvira Elvire Elvis Elzbieta Elżbieta Emeline
  Émeline Emil Emile Émile Emiliano Emilie Émilie Émilien Emilio Emily Emma Emmanuel Emmanuele Emmanuelle Emre Endre Enno Enora Énora Enric Enrica
  Enrico Enrique Enzo Ephraïm Éphrem Erdal Erdem Eric Éric Erica Erich Erik Erika Ernest Ernestine Ernesto Ernst Errol Erwan Erwann Erwin Esmeralda Esra
  Esteban Estéban Estefanía Estela Estelle Esther Ethan Etienne Étienne Ettore Eudes Eugen Eugène Eugenia Eugenio Eulalie Eva Éva Evan Evangéline
  Evangelos Evariste Évariste Evaristo Eve Ève Evelien Evelyn Evelyne Évelyne Evgeni Evgenia Evgueni Evo Evrard Ewa Ewan Ewen Ezequiel Ezra Ezzedine
  Fabián Fabiana Fabiano Fabien Fabienne Fabio Fabiola Fabrice Fabrizio Fadi Faïçal Faisal Faïza Faniry Fanta Fantine Farah Farhad Farid Farida Faris
  Farouk Fatih Fatiha Fatima Fatimata Fatmata Fatou Fatoumata Faustin Faustine Fausto Fawzi Fayçal Federica Federico Fedor Fédor Felice Félicia Félicien
  Félicienne Felicitas Felicity Felipe Felix Félix Ferdinand Ferenc Ferhat Fernand Fernanda Fernande Fernando Fethi Fidel Fidy Filip Filipe Filippo
  Filomena Finn Fiodor Fiona Firas Firmin Flavia Flavie Flavien Flavio Flemming Florent Florian Floriane Floribert Floris Fode Fodé Fortunat Fouad Foued
  Fousseni Fousseyni Frances Francesca Francesco Francine Francis Francisco Franciszek Franck François Françoise Franjo Frank Frankie František Frantz
  Franz Fred Freddie Freddy Frederic Frédéric Frederica Frederik Frédérique Fredrik Freek Frida Friedhelm Friedrich Fritz Frode Fulgence Fulvio Fumio
  Fyodor Gabor Gábor Gabriel Gabriela Gabriele Gabriella Gabrielle Gaby Gaël Gaëlle Gaétan Gaëtan Gaétane Gaëtane Gaetano Galina Gamal Ganesh Gareth
  Garrett Gary Gaspar Gaspard Gaston Gautam Gauthier Gavin Gediminas Gemma Genevieve Geneviève Gennadi Gennaro Geoff Geoffrey Geoffroy Georg George
  Georges Georgette Georgi Georgie Georgina Georgios Gerald Gérald Geraldine Géraldine Gérard Gerardo Gerd Gerda Gerhard Gerhardt Germain Germaine
  Germán Gernot Gerry Gert Gertrud Gertrude Gervais Géza Ghada Ghassan Ghislain Ghislaine Ghyslain Ghyslaine Giacinta Giacomo Giampaolo Giancarlo
  Gianfranco Gianluca Gianluigi Gianna Gianni Gianpaolo Giedrė Gilbert Gilberte Gilberto Gilda Gildas Gilles Gina Ginette Gino Giordano Giorgia Giorgio
  Giovanna Giovanni Girolamo Gisela Gisèle Gitte Giulia Giuliana Giuliano Giulietta Giulio Giuseppe Gizem Gladys Glenn Godefroid Godefroy Godelieve
  Gonzalo Goran Göran Gordana Gordon Gottfried Götz Goulven Grace Graham Gratien Graziano Graziella Grażyna Greg Grégoire Gregor Gregory Grégory Greta
  Gretchen Grete Griselda Grzegorz Guénaël Guénaëlle Guennadi Guénolé Guglielmo Guido Guilaine Guilhem Guilherme Guillaume Guillemette Guillermo Gulnara
  Gunnar Günter Gunther Günther Gustaf Gustav Gustave Gustavo Guy Guylain Guylaine Gwenaël Gwenaëlle Gwendal Gwendoline Gwenola Gwladys György Györgyi
  Gyula Habib Habiba Habibou Hadi Hadiza Hadja Hadrien Haïdar Haider Haile Haïm Haingo Haja Hakan Håkan Hakim Hakima Halidou Halima Halimatou Hamadi
  Hamadou Hamed Hamid Hamidou Hamza Hanan Hanane Hanitra Hanna Hannah Hanne Hannelore Hannes Hans Haoua Harald Haris Harold Haroun Harouna Harry Hartmut
  Haruki Haruko Harvey Hasan Hasna Hassan Hassane Hassiba Hassoumi Hatem Hatice Hawa Haydar Hayley Heather Heba Hector Hedi Hédi Hedwig Heidi Heike
  Heikki Heiko Heiner Heinrich Heinz Hélder Helen Helena Hélène Helga Helle Helmut Helmuth Hendrik Hennie Henning Henri Henrietta Henriette Henrik
  Henrique Henry Henryk Herbert Héribert Herizo Herman Hermann Hernán Hervé Hery Heydar Hicham Hichem Hideki Hilary Hilda Hilde Hildegard Hillary
  Hippolyte Hiroko Hiroshi Hiroyuki Hisham Hjalmar Hocine Holger Honorat Honoré Honorine Horace Horacio Hortense Hossein Houari Houcine Houda Houria
  Howard Hristo Hubert Hugo Hugues Huguette Humberto Humphrey Hussein Iain Ian Iannis Ibra Ibrahim Ibrahima Ibtissem Ida Idir Idris Idriss Idrissa Iga
  Ignace Ignacio Ignacy Ignazio Igor Ihor Ikram Ilan Ilaria Ildephonse Ildikó Ilham Ilhan Ilias Ilie Ilona Ilse Ilya Imad Iman Imane Imed Imelda Imran
  Imre Inaya Indira Indra Ines Inès Inés Inga Inge Inger Ingmar Ingo Ingrid Ingvar Ioana Ioannis Iolanda Ionel Ionut Ionuț Iouri Iqbal Irena Irene Irène
  Irénée Irfan Irina Irma Irmgard Irwin Isaac Isaak Isabel Isabella Isabelle Isaías Isaura Isidore Isidro Iskander Ismaël Ismail Ismaïl Ismaila Ismaïla
  Ismet Issa Issouf Issoufou Istvan István Itziar Ivan Iván Ivana Ivanka Ivar Ivo Ivonne Iwona Izabela Jaafar Jabir Jacek Jacinda Jacinto Jack Jackie
  Jacky Jacob Jacobo Jacqueline Jacques Jacqui Jad Jadranka Jadwiga Jafar Jagoda Jaime Jairo Jakob Jakov Jakub Jalal Jalil Jamal Jamel James Jamie
  Jamila Jan Jana Janaina Jane Janek Janet Janette Janez Janick Janie Janina Janine Janis Janko Jannick Jannis Janos János Janusz Jany Jaqueline Jared
  Jaroslav Jaroslaw Jarosław Jasmina Jason Jaume Javad Javed Javid Javier Jawaharlal Jay Jayne Jean Jeanette Jeanine Jeanne Jeannie Jeannine Jeannot
  Jeff Jeffrey Jelena Jenni Jennifer Jens Jeremiah Jérémie Jeremy Jérémy Jérôme Jerónimo Jerry Jerzy Jesper Jess Jesse Jessica Jessika Jesús Jihane Jill
  Jim Jimmy Jitka Joachim Joan Joana Joann Joanna Joanne Joannie João Joaquim Joaquín Jocelin Jocelyn Jocelyne Jochen Jody Joe Joël Joëlle Joey Johan
  Johann Johanna Johanne Johannes John Johnny Jolanda Jolanta Jon Jonas Jonathan Joop Joost Jordane Jordi Jörg Jorge Joris Jorma Joschka José Josée
  Josef Joselyne Josep Joseph Josephine Joséphine Josette Joshua Josiane Joss Josselin Josué Joumana Jovan Jovana Jovenel Joyce Jozef József Juan Juana
  Juanita Juanjo Judicaël Judit Judith Judy Juhani Jukka Julia Julian Julián Juliana Juliane Julianna Julianne Juliano Julie Julien Julienne Juliette
  Julio Julius Junichi Junko Juraj Jürgen Juri Jussi Justin Justina Justine Justyna Jutta Jytte Kabir Kacper Kader Kadiatou Kadidia Kadir Kadri Kaïs
  Kaja Kaled Kalidou Kalifa Kalpana Kamal Kamala Kamel Kamil Kamila Kamilla Karamoko Karel Karen Kari Karim Karima Karin Karina Karine Karl Karla Karol
  Karoline Karsten Kaspar Kasper Katalin Katarina Kate Katell Katerina Kateřina Katharina Katherine Kathleen Kathrin Kathryn Kathy Kati Katia Katie
  Katinka Katja Katrien Katrin Katrina Kaveh Kavita Kazimierz Kazuko Kazuo Keiko Keisuke Keith Kelly Kemal Ken Kenji Kenneth Kenny Kerry Kerstin Kevin
  Kévin Keyvan Khadidiatou Khadidja Khadija Khadim Khady Khaled Khalid Khalida Khalil Khalilou Khoudia Kiara Kieran Kilian Killian Kimberly Kimmo Kinga
  Kira Kiran Kirill Kirk Kirsten Kirsti Kirsty Kjell Kjersti Klaas Klara Klára Klaus Klemens Knud Knut Koen Koffi Kofi Koichi Kōichi Kojo Kolinda Konan
  Konrad Konstantin Konstantinos Kossi Kouadio Kouakou Kouamé Kouassi Kris Krishna Kristen Kristian Kristiina Kristin Kristina Kristine Kristjan Kristof
  Kristoffer Krisztina Krystian Krystyna Krzysztof Ksenia Kseniia Kumba Kunal Kunihiko Kurt Kwabena Kwame Kwesi Kyle Kylian Kylie Kyriakos Kyrill Kyrylo
  Laetitia Lætitia Laïla Lakhdar Lalao Lambert Lamia Lamin Lamine Lamya Lana Lara Larissa Larry Lars Larysa Lassana Lassina Laszlo László Latifa Laura
  Laure Laureline Lauren Laurence Laurène Laurens Laurent Laurette Lauriane Laurie Laurine Lavinia Lawrence Layla Lazare Lazaro Lázaro Léa Leah Léana
  Léandre Leandro Leanne Lech Leif Leigh Leila Leïla Lejla Lelia Lena Léna Lénaïc Lenaïg Lenka Lennart Lenny Leo Léo Léocadie Leon Léon Leonard Leonardo
  Léonce Léone Leonel Leonid Léonidas Leonie Léonie Leonor Leonora Leonore Léonore Léontine Leopold Léopold Leopoldo Leslie Leszek Leticia Letícia
  Letizia Leyla Liam Lidia Lídia Lidija Liesbeth Liisa Lila Lilia Lilian Liliana Liliane Lilly Lilou Lilwenn Lily Lina Linda Linus Lionel Liouba
  Lioudmila Lisa Lisbeth Lise Lison Liv Livia Livio Liz Liza Lizzie Ljiljana Ljubica Ljubomir Lloyd Loane Loann Loïc Loïck Loïs Lola Lonnie Lorena
  Lorenz Lorenza Lorenzo Loretta Loriane Lorie Lorine Loris Lothaire Lothar Louane Louanne Louay Loubna Louis Louisa Louise Louisette Louka Loukas Louna
  Lounès Lova Luana Lubomir Lubomír Luboš Luc Luca Lucas Lucette Lucia Lucía Luciana Luciano Lucie Lucien Lucienne Lucile Lucille Lucinda Lucio Lúcio
  Lucjan Lucrèce Lucrezia Lucy Ludek Ludivine Ludmila Ludo Ludovic Ludovica Ludovico Ludwig Luigi Luigia Luis Luís Luisa Luiz Luka Lukas Lukáš Lukasz
  Łukasz Luke Luna Luz Lya Lyam Lydia Lydie Lyès Lyna Lynda Lyndon Lyne Lynn Lysandre Lysiane Lyubov Maarten Maceo Maciej Macky Maddalena Maddie
  Madeleine Madiha Madjid Mael Maël Maëlle Maëlys Maen Maeva Maéva Maëva Magali Magda Magdalena Magdalene Maggie Magnus Maha Mahamadou Mahaman Mahamane
  Mahamat Maher Mahesh Mahfoud Mahfoudh Mahinda Mahmoud Mahmut Maia Maimouna Maïmouna Maite Maïté Maja Majed Majid Makiko Makoto Maksim Maksym Malala
  Malcolm Malgorzata Małgorzata Malick Malik Malika Malo Malorie Malvina Mamadou Mamady Mamane Mame Mamoudou Mamoun Manal Mandy Manel Manfred Manfredi
  Manish Manmohan Manoel Manoj Manola Manolis Manolo Manon Manouchka Mansour Mansur Manuel Manuela Marc Marcel Marcela Marcelin Marceline Marcelino
  Marcella Marcelle Marcellin Marcelline Marcello Marcelo Marcial Marcin Marcio Márcio Marco Marcos Marcus Marcy Marek Maren Margaret Margareta
  Margaretha Margarida Margarita Margaux Margherita Margit Margo Margot Margret Margrethe Margrit Marguerite Maria María Marialuisa Mariam Mariama
  Mariame Marian Mariana Marianne Mariano Marica Marie Marieke Mariel Mariela Mariella Marielle Mariem Marietta Mariette Marija Marika Mariko Marilena
  Marilou Marilyn Marilyne Marina Marine Marinela Marinette Marinus Mario Mariola Marion Marisa Marisol Marissa Marit Marita Mariusz Mariya Marja Marjan
  Marjorie Mark Markku Marko Markus Marlena Marlene Marlène Marlies Marloes Marlon Marlyse Marouane Maroun Marsha Marta Martha Marthe Martijn Martin
  Martina Martine Martinho Martino Marvin Marwa Marwan Mary Maryam Maryla Marylène Maryline Marylou Maryna Maryse Maryvonne Marzia Masako Masatsugu
  Masoud Massamba Massimiliano Massimo Massoud Matej Mateo Matéo Mateusz Mathéo Mathias Mathieu Mathilda Mathilde Mathis Mathurin Matija Matilda Matilde
  Matjaž Matt Matteo Mattéo Matthew Matthias Matthieu Matthijs Mattia Mattias Maud Maureen Maurice Mauricette Mauricio Mauritz Maurizio Mauro Mavis Max
  Maxence Maxim Maxime Maximilian Maximiliano Maximilien Maximin Maxine Maya Maylis Maysa Mbaye Médard Megan Mégane Meghan Mehboob Mehdi Mehmet Mehrdad
  Meinrad Mélaine Melanie Mélanie Melina Mélina Méline Melissa Mélissa Mélissandre Melvin Menno Mercè Mercedes Merete Meriem Mervyn Meryem Meryl
  Messaoud Mette Mia Mialy Micaela Micha Michael Michaël Michaela Michaëla Michal Michał Micheal Micheál Michel Michelangelo Michele Michèle Micheline
  Michelle Mickael Mickaël Micol Miguel Mihaela Mihai Miho Mikael Mikaël Mikaela Mike Mikel Mikhail Mikhaïl Mikko Miklós Milagros Milan Milán Mildred
  Milena Milica Milo Milos Miloš Mindy Minna Miora Miranda Mireia Mireille Mirela Mirella Miriam Mirja Mirjam Mirjana Mirka Mirko Mirna Miroslav
  Miroslava Mirosław Mirza Misha Mitch Mladen Moctar Modibo Modou Moez Mohamadi Mohamadou Mohamed Mohammad Mohammed Mohamud Mohan Mohand Mohsen Moira
  Moïra Moises Moisés Mokhtar Molly Momar Mona Moncef Monia Monica Monika Monique Montse Mordechai Morgane Moritz Morten Mouhamadou Mouhamed Mouloud
  Moumouni Mounia Mounir Mounira Mourad Moussa Moustafa Moustapha Muhammad Muhammadu Muhammed Mukesh Mumtaz Murad Murat Muriel Murielle Mustafa Mustapha
  Mykhaïlo Mykola Mylène Myles Myra Myriam Myrna Nabih Nabil Nacer Nacera Naceur Nadège Nadejda Nadezhda Nadia Nadim Nadine Nadira Nadiya Nadja Nael
  Naël Nafi Nafissatou Naguib Nahed Naima Naïma Najat Najib Najwa Nancy Nanette Naomi Naoto Narendra Nariman Narindra Nassim Nassima Natacha Natalia
  Natália Natalie Nataliya Natasha Nathaël Nathalie Nathan Nathanaël Nathanaëlle Nathaniel Nawaf Nawal Nayla Nazanin Nazim Ndeye Ndèye Ndiaga Neculai
  Nedim Nedjma Neelam Neil Néji Nélida Nello Nelly Nelson Nenad Nerea Nesrine Nestor Néstor Neus Neven Ngoné Ngozi Niamh Niccolò Nicholas Nick Nicki
  Nicky Nicola Nicolae Nicolas Nicolás Nicole Nicoletta Nicolle Nicolò Nidal Niels Nigel Nikita Nikki Niklas Niklaus Niko Nikola Nikolai Nikolaï
  Nikolaos Nikolas Nikolaus Nikolay Nikos Nils Nima Nina Ninette Ninon Nirina Nirmala Nissim Nitin Nizar Noa Noah Noam Noé Noel Noëlie Noëlle Noémi
  Noémia Noémie Nolan Nolann Nolwenn Noor Nora Norbert Noreen Noriko Norma Norman Noureddine Nouredine Nourredine Nuno Nuria Núria Nursultan Obiageli
  Octavie Octavio Oddvar Odette Odile Odilon Odon Ofelia Oksana Olaf Olav Oldřich Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olfa Olga Olimpia
  Oliver Olivia Olivier Oliviero Olle Ollie Omar Ömer Omid Omolara Onésime Ophélie Oren Orhan Oriana Oriane Oriol Ornella Orsolya Ortwin Osama Osamu
  Oscar Óscar Oskar Osman Osvaldo Oswald Oswaldo Othmane Otmane Ottavia Ottilie Ottmar Otto Ouafa Oumar Oumarou Oumou Oumy Ousmane Ousseynou Ovidio
  Ovidiu Owen Özgür Özlem Paavo Pablo Paco Pål Paloma Pamela Panagiotis Pantelis Paola Paolo Parisa Pascal Pascale Pasquale Patrice Patricia Patricio
  Patrick Patrik Patrizia Patrycja Patxi Paul Paula Paulette Paulin Paulina Pauline Paulino Paulius Paulo Pavel Pavla Pavle Pavlo Pawel Paweł Peder
  Pedro Peggy Pekka Pelagia Pélagie Pelayo Penelope Pénélope Percy Pernille Perrine Pervez Pervin Petar Pete Peter Petr Petra Petro Petronella Petru
  Petrus Petter Petteri Phil Philibert Philip Philippa Philippe Philomène Phoebe Phyllis Pia Pierangelo Piergiorgio Pierluigi Piero Pierre Pierrick
  Pieter Pietro Pilar Pim Piotr Piroska Pnina Pol Polina Polly Polycarpe Prabowo Pradeep Prakash Pramod Pranab Prasad Pratibha Prem Priscilla Priya
  Priyanka Prosper Przemysław Quentin Quim Quincy Quirin Quitterie Rabah Rabia Rabie Rabih Rachel Rachele Rachid Rachida Radek Radhia Radhouane Radomir
  Radosław Radovan Rafael Rafaël Rafaela Rafal Rafał Raffaele Raffaella Rafic Rafik Ragnar Ragnhild Rahmat Rahmatou Rahul Raimo Raimon Raimund Raimundo
  Raïssa Rajae Rajat Rajendra Rajesh Rajiv Rakesh Ralf Ralitsa Ralph Ramata Ramatou Ramazan Ramin Ramiro Ramon Ramón Ramona Ramy Ramzi Rana Randall
  Randy Ranil Raogo Raoul Raphaël Raphaela Raphaëlle Raquel Rashid Rasmané Rasmus Raul Raúl Ravaka Ravi Ray Rayan Raymond Raymonde Raymundo Raynald
  Rebeca Rebecca Recep Reda Réda Redouane Reem Régina Reginald Regine Régine Régis Reidar Reiner Reinhard Reinhold Reinier Réjane Réjean Réjeanne Remco
  Rémi Remigio Remigiusz Rémy Remzi Rena Renata Renate Renato Renaud René Renée Renzo Reto Reza Rhéa Rhiannon Rhonda Riad Rianne Ricarda Ricardo
  Riccarda Riccardo Richard Rick Rickie Ricky Rihab Riina Riitta Riley Rina Rino Rishi Rita Ritva Rivo Riwan Roald Robbie Robert Roberta Robertas
  Roberto Robin Rocco Roch Rocío Roderick Rodica Rodney Rodolfo Rodolphe Rodrigo Rodrigue Roel Rogelio Roger Rogerio Rogério Rohan Rohit Rokhaya Rokia
  Rola Roland Rolande Rolando Rolf Romain Roman Romane Romano Romaric Romeo Roméo Romina Romuald Romualdo Romy Ron Ronald Ronan Ronda Ronja Ronny
  Roozbeh Rory Rosa Rosalba Rosalie Rosalind Rosanna Rosanne Rosaria Rose Rosella Roselyne Rosemarie Rosemary Rosina Rosine Rosita Ross Roswitha Rouba
  Roxana Roxane Roxanne Roy Roya Roza Rozenn Ruben Rubén Rubina Rüdiger Rudolf Rudy Rufin Rufino Rui Rupert Ruprecht Ruslan Russell Rustam Rustem Ruth
  Ryan Ryszard Saad Saadia Saara Sabina Sabine Sabino Sabri Sabrina Sabry Sacha Sadek Sadio Sadiq Saeed Safia Safiatou Safouane Sahar Said Saïd Saida
  Saïda Saidou Saïdou Sajid Sakina Salah Salif Salifou Salim Salimata Saliou Sally Salma Salman Salvador Salvatore Sam Samantha Sameh Sami Samia Samina
  Samir Samira Samuel Samy Sandeep Sander Sandie Sandra Sandrine Sandro Sanja Sanjay Santino Saori Sara Sarah Saran Sarita Saša Sascha Saskia Satoshi
  Saúl Saül Saverio Savvas Scarlett Scott Sean Seán Sebastiaan Sebastian Sebastián Sebastiano Sebastião Sébastien Ségolène Seiji Seiko Sekou Sékou
  Selena Selim Sélim Selin Selina Selma Serafim Serafino Séraphine Serena Serge Sergei Sergeï Sergej Sergey Sergi Sergii Sergio Sergiu Serhat Serhii
  Serhiy Servais Seth Séverine Seydou Seyed Seyni Shahid Shahram Shane Shannon Sharon Shaukat Shaun Shawn Shehbaz Sheila Shelley Sherif Sheryl Shigeru
  Shimon Shinzo Shireen Shirin Shirley Shivani Shlomo Shoichi Shoko Shubham Shyam Siaka Sidiki Sidney Sidoine Sidonie Sidy Siegfried Sigbjørn Sigmar
  Sigrid Sigurd Silke Silvain Silvana Silvano Silvère Silvester Silvestro Silvia Silvina Silvio Silviu Simeon Siméon Simion Simon Simona Simone
  Simonetta Simonne Sinan Sinead Sinéad Siobhan Siobhán Sirine Sita Sitan Sixbert Skander Slaheddine Slavica Slavko Sławomir Sleiman Slimane Slobodan
  Soazig Sofía Sofiane Sofie Soizic Soizick Solange Soledad Solène Solenn Solenne Soline Solofo Solveig Somchai Soňa Sonexay Sonia Sonja Sønke Sonny
  Sophie Soraya Sören Søren Souad Soufiane Souha Souhail Souhila Souleiman Souleymane Soumaila Soumaïla Soumana Soumaya Soumeylou Soumia Spyros Srđan
  Srdjan Stacey Stacy Stan Stanislas Stanislav Stanislava Stanisław Stanisława Stanley Stavros Steeve Stefan Stéfan Stefania Stefanie Stefano Steffen
  Steffi Steinar Stelios Stella Stéphan Stéphane Stephanie Stéphanie Stephanos Stephen Steve Steven Stewart Stig Stijn Stuart Subrahmanyam Suleiman
  Suleyman Süleyman Sunil Sunita Suresh Surya Susan Susana Susann Susanna Susanne Sushma Suzanne Suzette Suzy Svein Sven Svend Sverre Svetlana Sveva
  Sviatlana Svitlana Swann Sybille Sylvain Sylvaine Sylvana Sylvère Sylvester Sylvette Sylvia Sylviane Sylvie Szymon Taha Tahar Taher Tahir Taieb Taïeb
  Taina Takashi Takeshi Takuya Tamar Tamara Tamás Tamer Tamim Tammam Tammy Tancrède Tanel Tanguy Tania Tanja Tanya Taoufik Tarcisio Tarek Tarik Tariq
  Taro Taslima Tatiana Tatjana Tatsuo Tatyana Tayeb Taylor Ted Teddy Tendai Tenzin Terence Térence Teresa Teresita Teréz Tereza Terje Terrence Terry
  Tessa Tetiana Tewfik Thaddée Thaddeus Thaïs Thaksin Thalia Thandi Tharcisse Thea Théa Thècle Thelma Theo Théo Theodor Theodora Théodora Theodore
  Théodore Theodoros Theofanis Théogène Théoneste Théophane Théophile Théotime Theres Theresa Thérèse Theresia Thiago Thibaud Thibault Thibaut Thiemo
  Thierno Thierry Thijs Thilo Thomas Thongloun Thorbjørn Thorsten Tiago Tiana Tibor Tidjane Tièba Tiéba Tiébilé Tiémoko Tierno Tifenn Tiffany Tilda
  Tilman Tim Timéo Timo Timothé Timothée Timothy Timur Tina Tiphaine Titouan Tiziana Tiziano Tjark Tobias Tobiasz Todd Toky Tom Tomás Tomáš Tomasz Tomi
  Tomislav Tommaso Tommi Tommy Tomoko Toni Tonino Tonje Tony Toomas Torben Torsten Toshiko Toshio Toshiro Toufic Toufik Tove Tracey Traci Tracy Traian
  Travis Trevor Tristan Trond Trudy Trygve Tsegaye Tsiry Tuomas Turgut Tyler Tyrone Tytti Ugo Ulf Ulla Ulli Ulrich Ulrik Ulrika Ulrike Umar Umberto Ümit
  Unai Urielle Uroš Urs Ursina Ursula Urszula Uschi Usha Ute Uwe Uzair Václav Vadim Valdemar Valdis Valens Valentin Valentín Valentina Valentine
  Valentino Valentyn Valère Valeri Valeria Valérian Valerie Valérie Valérien Valerio Valeriy Valeriya Valery Valéry Valter Vanessa Vania Vanina Vasco
  Vasil Vasile Vasili Vassili Vassilis Vasyl Vénuste Vera Vérane Verena Veronica Verónica Veronika Véronique Vianney Viatcheslav Vicenç Vicente Vickie
  Vicky Victor Victoria Victorine Vidar Vigdís Vijay Viktor Viktoria Viktoriia Viktorija Vilém Vilma Vinay Vincent Vincenza Vincenzo Vinicius Vinícius
  Vinod Viola Violaine Violeta Violetta Violette Virgil Virgile Virgilio Virgílio Virginie Virginijus Virpi Vitali Vitaliy Vítězslav Vito Vittoria
  Vittorio Vivek Vivian Viviana Viviane Vivien Vladimir Vladislav Vlado Vlasta Vlatko Voahangy Vojtěch Volkan Volker Volodymyr Vyacheslav Wadih Wael
  Wafa Wahiba Wahid Waldemar Waleed Walid Wallace Wally Walter Walther Wanda Wandrille Warren Wassila Wassim Wayne Wenceslas Wenche Wendkuni Wendy
  Werner Wiam Wiebke Wieslaw Wiesław Wiktor Wilfred Wilfrid Wilfrido Wilfried Wilhelm Wilhelmina Willem Willi William Willibald Willie Willy Wilma Wim
  Winfried Winifred Winnie Winston Wissam Witold Wladimir Wladyslaw Władysław Włodzimierz Wojciech Wole Wolfgang Wouter Xabi Xabier Xaver Xavier Xavière
  Xenia Ximena Xochitl Yacine Yacoub Yacouba Yael Yaël Yaëlle Yahia Yahya Yair Yaïr Yamina Yan Yana Yanick Yanis Yann Yannick Yannis Yao Yaroslav Yaser
  Yasin Yasmin Yasmina Yasmine Yasser Yassin Yassine Yasuo Yaya Yazid Yehuda Yekaterina Yelena Yéro Yevgeny Yevgueni Yevhen Yiannis Yigal Yildiz Yılmaz
  Yitzhak Ylva Yoan Yoann Yoel Yohan Yohann Yoko Yolaine Yolanda Yolande Yolène Yonas Yonatan Yoram Yoshi Yoshihide Yoshiko Yossi Youcef Younes Younès
  Youri Yousef Youssef Youssouf Youssoufa Youssoupha Ysaline Yukari Yuki Yukio Yuko Yulia Yulian Yuliia Yuliya Yuri Yuriy Yusra Yusuf Yuval Yvan Yveline
  Yves Yvette Yvon Yvonne Yvonnick Zacharie Zachary Zack Zahia Zahir Zahra Zaid Zaina Zainab Zaïnab Zaïneb Zakaria Zakariya Zaki Zakia Zalika Zbigniew
  Zdenek Zdeněk Zdravko Zdzisław Zehra Zein Zeinab Zeinabou Zeïnabou Zelda Zélie Zeljko Željko Zénaïde Zenon Zénon Zephyrin Zéphyrin Zeynep Ziad Zied
  Zineb Zinedine Zinédine Zita Ziyad Zlatan Zlatko Zoe Zoé Zofia Zohra Zoltan Zoltán Zora Zoran Zorica Zoubida Zoubir Zouhair Zsófia Zsolt Zsuzsa Zubair
  Zulfikar Zuzana`
    .trim()
    .split(/\s+/u),
);

/** Given names that are places, too: in front of a capital they are rather a person's. */
const ALSO_PLACES = new WordTable();
ALSO_PLACES.add(1, 'Florence Sofia Israel Chelsea Paris Vienna');

/** Vietnamese family names, without their marks. */
const FAMILY = new Set(
  `an au bach bui cao chau chu cu cung da dam dang dao dau diep dinh do doan doi dong duong giang giap ha han ho hoang hua huynh khong khuat khuc
  kieu kim la lai lam le lieu lo loc lu luong luu ly ma mac mai nghiem ngo nguy nguyen ninh nong ong pham phan phi pho phung quach quan
  sung ta tang thach thai than thi thieu tieu to ton tong tran tra trieu trinh truong tu tuong ung van vi viet vo vu vuong vuu y`
    .trim()
    .split(/\s+/u),
);

/** Whether a word is a given name that persons' names begin with. */
export const isGivenName = (word: string): boolean => {
  const [first = word] = word.split('-');
  return GIVEN.has(word) || GIVEN.has(first);
};

/** Whether the word at `from` to `to` of `text` is one though it also names a place. */
export const isGivenNameOfPlace = (text: string, from = 0, to = text.length): boolean =>
  ALSO_PLACES.at(text, from, to) !== 0;

/** Whether a Vietnamese name may begin with the word, whatever marks it bears. */
export const isVietnameseFamilyName = (word: string): boolean => FAMILY.has(bareSyllable(word));

/** How a syllable of Vietnamese is made, without its marks: an onset and a rime. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:[aeiouy]|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ec|em|en|eng|eo|ep|et|eu|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu|oa|oac|oai|oan|oang|oanh|oat|oc|oe|oi|om|on|ong|op|ot|ua|uan|uang|uat|uc|ue|ui|um|un|ung|uoc|uoi|uon|uong|uot|up|ut|uu|uy|uyen|uyet|uynh|yen|yet|yeu)$/u;

/** Whether a word may be a part of a Vietnamese name. */
export const isVietnameseNamePart = (word: string): boolean =>
  word.length <= 12 && SYLLABLE.test(bareSyllable(word));
